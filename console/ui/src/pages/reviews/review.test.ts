import { describe, expect, it } from "vitest";
import { missing, pressed } from "./review";

describe("findings", () => {
    it("that stand alone take the place of the others of their axis", () => {
        const found = pressed(["FREQUENCY_ALWAYS_THE_SAME"], "LOCATION", "LOCATION_FIXED_PLACES");
        const wider = pressed(found, "LOCATION", "LOCATION_WIDER_THAN_NEEDED");

        expect(wider).toEqual(["FREQUENCY_ALWAYS_THE_SAME", "LOCATION_FIXED_PLACES", "LOCATION_WIDER_THAN_NEEDED"]);
        expect(pressed(wider, "LOCATION", "LOCATION_NOT_EXAMINED")).toEqual([
            "FREQUENCY_ALWAYS_THE_SAME",
            "LOCATION_NOT_EXAMINED",
        ]);
        expect(pressed(["LOCATION_NOT_EXAMINED"], "LOCATION", "LOCATION_FIXED_PLACES")).toEqual([
            "LOCATION_FIXED_PLACES",
        ]);
    });

    it("are taken away by a second press", () => {
        expect(pressed(["LOCATION_FIXED_PLACES"], "LOCATION", "LOCATION_FIXED_PLACES")).toEqual([]);
    });

    it("are needed on every axis", () => {
        expect(missing(["LOCATION_NOT_EXAMINED", "CONNECTIONS_CLOSED"])).toEqual(["FREQUENCY", "INTENSITY"]);
    });
});
