// node scripts/map.mjs: draws the map once, from Natural Earth's countries (world-atlas) and the register of sections, so that the browser has
// only paths to show. Every land section is the line between its two states.
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from "d3-geo";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { feature, merge, mesh } from "topojson-client";

const WIDTH = 640;
const HEIGHT = 760;

/** Points that lie closer than this (pixels) to the one before add bytes and no shape. */
const CLOSE = 0.7;

/** Lines shorter than this (pixels) cannot be seen or pointed at: they get a marker beside them. */
const SHORT = 16;
const MARKER_DISTANCE = 17;

/** What is to be seen: from Portugal to the Black Sea, from Crete to the North Cape. */
const FRAME = {
    type: "MultiPoint",
    coordinates: [
        [-9.5, 37],
        [-9.5, 43.8],
        [29, 44],
        [26, 35],
        [31, 70.4],
        [15, 69.5],
    ],
};

/** ISO 3166-1 numbers, by which Natural Earth names countries. */
const NUMBERS = Object.fromEntries(
    (
        "AT 040 BE 056 BG 100 CH 756 CZ 203 DE 276 DK 208 EE 233 ES 724 FI 246 FR 250 GR 300 HR 191 HU 348 IS 352 IT 380 LI 438 " +
        "LT 440 LU 442 LV 428 MT 470 NL 528 NO 578 PL 616 PT 620 RO 642 SE 752 SI 705 SK 703"
    )
        .match(/[A-Z]{2} \d{3}/g)
        .map((pair) => pair.split(" ")),
);

/** Where a name would lie on a line or outside its state: longitude and latitude. */
const NAMES = {
    NO: [9.2, 61.3],
    SE: [15.2, 62.2],
    FI: [26.2, 63],
    HR: [16.3, 45.45],
    IT: [12.2, 43.4],
    DK: [9.2, 56],
    GR: [21.9, 39.6],
    PT: [-8.1, 39.6],
    FR: [2.3, 46.9],
    AT: [14.6, 47.55],
    NL: [5.6, 52.5],
    BE: [4.6, 50.65],
};

/** States too small for a name of their own on this map; the sections beside them have markers or can be pointed at. */
const NAMELESS = new Set(["LI", "LU", "MT"]);

const topology = JSON.parse(readFileSync("node_modules/world-atlas/countries-50m.json", "utf8"));
const geometries = topology.objects.countries.geometries;
const byNumber = new Map(geometries.map((geometry) => [geometry.id, geometry]));
const ours = new Set(Object.values(NUMBERS));

const projection = geoAzimuthalEqualArea()
    .rotate([-12, -53])
    .fitExtent(
        [
            [8, 8],
            [WIDTH - 8, HEIGHT - 8],
        ],
        FRAME,
    )
    .clipExtent([
        [-2, -2],
        [WIDTH + 2, HEIGHT + 2],
    ]);
const path = geoPath(projection).digits(1);

function thin(line) {
    const kept = line.filter((point, i) => {
        const before = line[i - 1];
        return i === 0 || i === line.length - 1 || Math.hypot(point[0] - before[0], point[1] - before[1]) > CLOSE;
    });
    return "M" + kept.map((point) => point.map((value) => value.toFixed(1)).join(",")).join("L");
}

function lengthOf(line) {
    return line.slice(1).reduce((sum, point, i) => sum + Math.hypot(point[0] - line[i][0], point[1] - line[i][1]), 0);
}

function middleOf(line) {
    let left = lengthOf(line) / 2;
    for (let i = 1; i < line.length; i++) {
        const step = Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]);
        if (step >= left && step > 0) {
            return [0, 1].map((axis) => line[i - 1][axis] + ((line[i][axis] - line[i - 1][axis]) * left) / step);
        }
        left -= step;
    }
    return line[0];
}

function section(id) {
    const [one, other] = id.split("-").map((state) => byNumber.get(NUMBERS[state]));
    const between = mesh(topology, { type: "GeometryCollection", geometries: [one, other] }, (a, b) => a !== b);
    const lines = between.coordinates.map((line) => line.map((point) => projection(point)));
    if (lines.length === 0) {
        throw new Error(`${id}: no line between its states (expected: one in world-atlas)`);
    }
    const longest = lines.reduce((a, b) => (lengthOf(a) > lengthOf(b) ? a : b));
    const drawn = { path: lines.map(thin).join(""), middle: middleOf(longest).map(rounded) };
    const all = lines.reduce((sum, line) => sum + lengthOf(line), 0);
    return all < SHORT ? { ...drawn, marker: beside(drawn.middle, id) } : drawn;
}

/** On the side away from the smaller state. */
function beside(middle, id) {
    const areas = id.split("-").map((state) => [path.area(feature(topology, byNumber.get(NUMBERS[state]))), state]);
    const small = areas.sort((a, b) => a[0] - b[0])[0][1];
    const from = projection(geoCentroid(feature(topology, byNumber.get(NUMBERS[small]))));
    const away = [middle[0] - from[0], middle[1] - from[1]];
    const length = Math.hypot(...away) || 1;
    return middle.map((value, axis) => rounded(value + (away[axis] / length) * MARKER_DISTANCE));
}

function rounded(value) {
    return Math.round(value * 10) / 10;
}

function nameOf(state) {
    const place = NAMES[state] ?? geoCentroid(largest(feature(topology, byNumber.get(NUMBERS[state]))));
    return projection(place).map(rounded);
}

function largest(country) {
    if (country.geometry.type === "Polygon") {
        return country;
    }
    const parts = country.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
    return parts.reduce((a, b) => (path.area(a) > path.area(b) ? a : b));
}

const register = readFileSync("../../common/src/main/resources/register/sections.csv", "utf8");
const ids = [...register.matchAll(/^([A-Z]{2}-[A-Z]{2}),/gm)].map((row) => row[1]);
const isOurs = (geometry) => ours.has(geometry.id);

const map = {
    width: WIDTH,
    height: HEIGHT,
    states: path(merge(topology, geometries.filter(isOurs))),
    others: path(
        merge(
            topology,
            geometries.filter((geometry) => !isOurs(geometry)),
        ),
    ),
    otherBorders: path(mesh(topology, topology.objects.countries, (a, b) => a !== b && !(isOurs(a) && isOurs(b)))),
    names: Object.fromEntries(
        Object.keys(NUMBERS)
            .filter((state) => !NAMELESS.has(state))
            .map((state) => [state, nameOf(state)])
            .filter(([, [x, y]]) => x > 0 && x < WIDTH && y > 0 && y < HEIGHT),
    ),
    sections: Object.fromEntries(ids.map((id) => [id, section(id)])),
};
mkdirSync("src/map", { recursive: true });
writeFileSync("src/map/europe.json", JSON.stringify(map));
