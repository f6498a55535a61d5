export { geoArea, geoBounds, geoCircle, geoGraticule10, geoMercator, geoNaturalEarth1, geoPath } from "d3-geo";
export { select } from "d3-selection";
export { zoom, zoomIdentity } from "d3-zoom";
export { feature, mesh } from "topojson-client";
