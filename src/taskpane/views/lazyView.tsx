import type { ComponentType } from "react";
import { useEffect, useState } from "react";
import { LoadingView } from "./LoadingView";
import { NotLoaded } from "./NotLoaded";

/**
 * A view whose code is loaded when it is first shown; from then on it is there at once. When it cannot be loaded, as
 * after the add-in was updated on the server, the pane says so and offers to try again.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;

  return function LazyView(props: Props) {
    const [View, show] = useState(() => known);
    const [failure, fail] = useState<string | null>(null);
    const isLoading = View === null && failure === null;
    useEffect(() => {
      if (!isLoading) return undefined;
      let isGone = false;
      load().then(
        (loaded) => {
          known = loaded;
          if (!isGone) show(() => loaded);
        },
        (error: unknown) => {
          if (!isGone) fail(error instanceof Error ? error.message : String(error));
        },
      );
      return () => {
        isGone = true;
      };
    }, [isLoading]);
    if (View) return <View {...props} />;
    if (failure === null) return <LoadingView />;
    return (
      <NotLoaded
        reason={failure}
        onRetry={() => {
          fail(null);
        }}
      />
    );
  };
}
