import { useEffect, useRef } from "react";
import { type Asked, findByKey } from "../../view/actions.ts";
import { useActionContext } from "./useActionContext.ts";

interface PressedProps {
  readonly pressed: string;
  readonly show: (asked: Asked | null) => void;
  readonly done: () => void;
}

/** Does once what a key stands for, if anything. */
export function Pressed({ pressed, show, done }: PressedProps) {
  const context = useActionContext(show);
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    done();
    findByKey(pressed, context)?.run(context);
  }, [pressed, context, done]);
  return null;
}
