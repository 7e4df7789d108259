import { text } from "../text/en.ts";
import { navigation, routes } from "../view/routes.ts";
import { PageHead } from "./PageHead.tsx";
import { PageLink } from "./PageLink.tsx";

/** For an address that leads nowhere: says so, and leads on. */
export function NotFound({ reason = text.notFound.body }: { reason?: string }) {
  return (
    <>
      <PageHead title={text.notFound.title} lead={reason} />
      <p>{text.notFound.lead}</p>
      <ul>
        {navigation.map((page) => (
          <li key={page}>
            <PageLink to={routes[page]()}>{text.navigation[page]}</PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
