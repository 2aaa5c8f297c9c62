package eu.limen.scenario;

import eu.limen.model.RefusalCode;

/** Lines that are JSON objects and no reports: unknown kinds and fields, missing fields, bad values, bad slots, too fine. */
final class MisshapenLines {

    private static final String MAIL = "erika.mustermann@example.org";

    private MisshapenLines() {}

    static void send(TopicDump dump) {
        strange(dump);
        badValues(dump);
        badSlots(dump);
        tooFine(dump);
    }

    private static void strange(TopicDump dump) {
        dump.refused(
                RefusalCode.NEWER_SCHEMA,
                SoundLines.movement(dump).with("schema", "2").withText("novelty", "CANARY-NOVELTY"),
                "CANARY-NOVELTY");
        dump.refused(
                RefusalCode.UNKNOWN_KIND,
                SoundLines.movement(dump).withText("kind", "CANARY-PERSON").withText("name", "Erika Mustermann"),
                "CANARY-PERSON",
                "Mustermann");
        dump.refused(
                RefusalCode.UNKNOWN_FIELD,
                SoundLines.movement(dump).withText("remarks", "CANARY-REMARK, white van, three persons"),
                "CANARY-REMARK",
                "white van");
        dump.refused(
                RefusalCode.UNKNOWN_FIELD,
                SoundLines.movement(dump).withText("CANARY-KEY", "1980-02-30"),
                "CANARY-KEY",
                "1980-02-30");
        dump.refused(
                RefusalCode.UNKNOWN_FIELD,
                SoundLines.movement(dump).with("place", "{\"distanceKm\":\"0-1\",\"street\":\"CANARY-STREET 7\"}"),
                "CANARY-STREET");
        dump.refused(RefusalCode.UNKNOWN_FIELD, SoundLines.movement(dump).with("personsChecked", "40"));
        dump.refused(
                RefusalCode.UNKNOWN_FIELD,
                SoundLines.check(dump).with("hits", "{\"CANARY-THREAT\":1}"),
                "CANARY-THREAT");
        dump.refused(RefusalCode.MISSING_FIELD, SoundLines.movement(dump).without("revision"));
        dump.refused(RefusalCode.MISSING_FIELD, SoundLines.check(dump).without("hits"));
        dump.refused(RefusalCode.MISSING_FIELD, SoundLines.movement(dump).without("direction"));
    }

    private static void badValues(TopicDump dump) {
        RefusalCode code = RefusalCode.BAD_VALUE;
        dump.refused(code, SoundLines.movement(dump).with("detections", "-3"));
        dump.refused(code, SoundLines.movement(dump).with("detections", "10000001"));
        dump.refused(code, SoundLines.movement(dump).with("detections", "12.5"));
        dump.refused(code, SoundLines.movement(dump).withText("detections", "12"));
        dump.refused(code, SoundLines.movement(dump).with("context", "null"));
        dump.refused(code, SoundLines.movement(dump).withText("context", "CANARY-CONTEXT"), "CANARY-CONTEXT");
        dump.refused(code, SoundLines.movement(dump).withText("direction", "AT>AT"));
        dump.refused(code, SoundLines.movement(dump).withText("reportId", "CANARY-CASE-4711"), "CANARY-CASE-4711");
        dump.refused(code, SoundLines.movement(dump).withText("reportedAt", "2025-03-04T10:00:00+01:00"));
        dump.refused(code, SoundLines.movement(dump).withText("source", "AT-" + MAIL), MAIL);
        dump.refused(code, SoundLines.movement(dump).withText("withdrawn", "CANARY-YES"), "CANARY-YES");
        dump.refused(code, SoundLines.check(dump).with("refusalsOfEntry", "2"));
        dump.refused(
                code,
                SoundLines.movement(dump).with("place", "{\"nuts3\":\"47.8095,13.0550 CANARY-POSITION\"}"),
                "CANARY-POSITION",
                "47.8095");
    }

    private static void badSlots(TopicDump dump) {
        dump.refused(
                RefusalCode.BAD_SLOT, SoundLines.movement(dump).with("slot", slot("2025-03-03T03:00:00Z", "PT6H")));
        dump.refused(RefusalCode.BAD_SLOT, SoundLines.movement(dump).with("slot", slot("2025-03-03T05:00:00Z", "P1D")));
        dump.refused(
                RefusalCode.BAD_SLOT, SoundLines.movement(dump).with("slot", slot("2025-03-03T05:00:00Z", "PT1H")));
        dump.refused(RefusalCode.BAD_SLOT, SoundLines.movement(dump).with("slot", slot("2025-02-18T00:00:00Z", "P7D")));
    }

    private static void tooFine(TopicDump dump) {
        RawReport one = SoundLines.movement(dump).with("detections", "1");
        dump.refused(RefusalCode.TOO_FINE, one.withText("transport", "ROAD_CAR"));
        RawReport two = SoundLines.movement(dump).with("detections", "2");
        dump.refused(RefusalCode.TOO_FINE, two.with("place", "{\"nuts3\":\"AT323\"}"));
        dump.refused(
                RefusalCode.TOO_FINE,
                dump.report("apprehension")
                        .withText("section", "AT-DE")
                        .with("slot", slot("2025-03-03T00:00:00Z", "P1D"))
                        .withText("threat", "DOCUMENT_FRAUD")
                        .withText("context", "POLICE_INLAND")
                        .with("joint", "false")
                        .with("persons", "1")
                        .with("outcomes", "{\"refusedStay\":1}"));
    }

    static String slot(String start, String duration) {
        return "{\"start\":\"" + start + "\",\"duration\":\"" + duration + "\"}";
    }
}
