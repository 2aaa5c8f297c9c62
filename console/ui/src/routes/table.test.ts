import { describe, expect, it } from "vitest";
import { href, placeOf } from "./table";

describe("addresses", () => {
    it("lead to pages and back, whatever stands in an id", () => {
        const address = href("alert", { id: "A|DISPLACEMENT|HR-HU/HR-SI|X" });

        expect(address).toBe("/alerts/A%7CDISPLACEMENT%7CHR-HU%2FHR-SI%7CX");
        expect(placeOf(address)).toEqual({ name: "alert", params: { id: "A|DISPLACEMENT|HR-HU/HR-SI|X" } });
        expect(placeOf("/")).toEqual({ name: "overview", params: {} });
        expect(placeOf("/api/v1/me")).toBeNull();
    });

    it("carry filters, and none that is empty", () => {
        expect(href("overview", {}, { border: "LAND", state: "" })).toBe("/?border=LAND");
    });
});
