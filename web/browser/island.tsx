/**
 * A part of a page that reacts in the browser: rendered on the server, with its props beside it as
 * JSON, and hydrated from them.
 */
import type { ComponentType } from "preact";

/**
 * Gives the component that stands for the island in a page; `name` finds it again in the browser.
 * The props go in unescaped by HTML, which is not read inside a script element; toScriptJson escapes.
 */
export function island<Props extends object>(name: string, Component: ComponentType<Props>) {
  return function Island(props: Props) {
    return (
      <div class="island" data-island={name}>
        <script type="application/json" dangerouslySetInnerHTML={{ __html: toScriptJson(props) }} />
        <div data-island-root="">
          <Component {...props} />
        </div>
      </div>
    );
  };
}

/** JSON that can neither end its script element nor begin a comment in it. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
