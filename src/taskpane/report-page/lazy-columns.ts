import { lazy } from "react";

/** The chart library weighs half as much as the rest of the pane: it is fetched when a preview needs it. */
export const LazyColumns = lazy(() => import(/* webpackChunkName: "columns" */ "./column-drawing"));
