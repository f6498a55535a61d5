export { brushX } from "d3-brush";
export { scaleUtc } from "d3-scale";
export { select } from "d3-selection";
export { zoom, zoomIdentity } from "d3-zoom";
