package eu.limen.scenario;

import java.nio.charset.StandardCharsets;

/** What is as it should be in the malformed scenario: rosters, counts of every kind, corrections, a duplicate, a withdrawal. */
final class SoundLines {

    private static final String DAY = "{\"start\":\"2025-03-03T00:00:00Z\",\"duration\":\"P1D\"}";
    private static final String HOUR = "{\"start\":\"2025-03-03T09:00:00Z\",\"duration\":\"PT1H\"}";
    private static final String MONTH = "{\"start\":\"2025-02-01T00:00:00Z\",\"duration\":\"P1M\"}";
    private static final String KINDS =
            "[\"check\",\"unauthorised-movement\",\"apprehension\",\"traffic\",\"counter\"]";
    /** The largest record that is read (contract section 1, TOO_LARGE). */
    private static final int LARGEST_BYTES = 64 * 1024;

    /** When the day that is reported closes. */
    private static final long CLOSE_MILLIS = Days.startMillis(Days.day("2025-03-04")) + 12 * Days.HOUR_MILLIS;

    private SoundLines() {}

    static void ofGermany(TopicDump dump) {
        dump.admitted(roster(dump, "DE-SYNTH-1"));
        dump.admitted(check(dump).withText("regime", "BORDER_CONTROL").with("refusalsOfEntry", "3"));
        dump.admitted(movement(dump));
    }

    static void ofAustria(TopicDump dump) {
        dump.admitted(roster(dump, "AT-SYNTH-1"));
        dump.admitted(check(dump));
        RawReport first = movement(dump);
        dump.admitted(first);
        dump.duplicate(first);
        dump.corrected(
                first.with("revision", "1").withText("reportedAt", dump.now()).with("detections", "14"));
        RawReport mistaken = movement(dump);
        dump.admitted(mistaken);
        dump.corrected(mistaken.with("revision", "1").with("withdrawn", "true").withText("reportedAt", dump.now()));
        // A revision that comes after a higher one is counted and changes nothing.
        RawReport overtaking = movement(dump).with("revision", "2");
        dump.admitted(overtaking);
        dump.corrected(overtaking.with("revision", "1").with("detections", "11"));
    }

    /** Kinds not seen yet, and the largest line that may be. */
    static void lastOfAustria(TopicDump dump) {
        dump.admitted(dump.report("apprehension")
                .withText("section", "AT-DE")
                .with("slot", DAY)
                .withText("threat", "MIGRANT_SMUGGLING")
                .withText("context", "POLICE_INLAND")
                .with("joint", "false")
                .with("persons", "5")
                .withText("direction", "DE>AT"));
        dump.admitted(dump.report("traffic")
                .withText("section", "AT-DE")
                .with("slot", HOUR)
                .with("vehiclesPassed", "812"));
        dump.admitted(dump.report("counter")
                .withText("section", "AT-DE")
                .with("slot", MONTH)
                .withText("name", "COMPLAINTS")
                .with("value", "4"));
        dump.admitted(measure(dump));
        dump.admitted(dump.report("statement")
                .withText("measureId", "AT-2025-901")
                .withText("threat", "EVENT")
                .withText("assessment", "ENDED")
                .withText("validUntil", "2025-04-30"));
        dump.admitted(movement(dump).with("detections", "2"));
        dump.waitUntil(CLOSE_MILLIS);
        dump.admitted(padded(movement(dump), LARGEST_BYTES));
    }

    static RawReport movement(TopicDump dump) {
        return dump.report("unauthorised-movement")
                .withText("section", "AT-DE")
                .with("slot", DAY)
                .with("detections", "12")
                .withText("direction", "DE>AT")
                .withText("context", "POLICE_INLAND");
    }

    static RawReport check(TopicDump dump) {
        return dump.report("check")
                .withText("section", "AT-DE")
                .with("slot", DAY)
                .withText("direction", "DE>AT")
                .withText("regime", "POLICE_CHECK")
                .withText("mobility", "MOBILE")
                .withText("selectivity", "RISK_BASED")
                .with("joint", "false")
                .with("personsChecked", "640")
                .with("hits", "{\"MIGRANT_SMUGGLING\":2}");
    }

    static RawReport measure(TopicDump dump) {
        return dump.report("measure")
                .withText("measureId", "AT-2025-901")
                .withText("type", "BORDER_CONTROL")
                .with("sections", "[\"AT-DE\"]")
                .with("borderTypes", "[\"LAND\"]")
                .withText("start", "2025-03-01")
                .withText("end", "2025-08-31")
                .withText("procedure", "FORESEEABLE")
                .with("grounds", "[\"EVENT\"]")
                .with("threats", "[\"EVENT\"]")
                .withText("lineage", "AT-L901");
    }

    /** The same report, white space added until it has a number of bytes. */
    static RawReport padded(RawReport report, int bytes) {
        int missing = bytes - report.text().getBytes(StandardCharsets.UTF_8).length;
        return report.with("revision", " ".repeat(missing) + report.fields().get("revision"));
    }

    private static RawReport roster(TopicDump dump, String gateway) {
        return dump.report("source")
                .withText("gateway", gateway)
                .with("sections", "[\"AT-DE\"]")
                .with("kinds", KINDS)
                .withText("slot", "P1D")
                .withText("delay", "PT12H")
                .with("localDays", "false")
                .with("directions", "[\"DE>AT\"]")
                .withText("validFrom", "2025-03-01");
    }
}
