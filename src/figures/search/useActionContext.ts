import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { useMine } from "../../mine/theme.ts";
import { focusHeading } from "../../ui/heading.ts";
import type { ActionContext, Asked } from "../../view/actions.ts";
import { formatView } from "../../view/codec.ts";
import { useView, useViewAcrossPages, useViewFor } from "../../view/ViewProvider.tsx";

/** All that actions may touch. */
export function useActionContext(show: (asked: Asked) => void): ActionContext {
  const { view, change } = useView();
  const across = useViewAcrossPages();
  const viewFor = useViewFor();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { theme, setTheme } = useMine();
  return useMemo(
    () => ({
      view,
      change,
      go: (path, asked) => {
        // Who asks for something gets that, not what of it meets the filters.
        const next = asked === undefined ? viewFor(path) : { ...across, ...asked };
        void navigate({ pathname: path, search: formatView(next) });
        // Another page takes the focus by itself.
        if (path === `${pathname}/`.replace("//", "/") && asked?.open === undefined) focusHeading();
      },
      theme,
      setTheme,
      show,
      // After the panel is gone from the page that is printed.
      print: () => {
        setTimeout(() => print());
      },
    }),
    [view, change, across, viewFor, navigate, pathname, theme, setTheme, show],
  );
}
