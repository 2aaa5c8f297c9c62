package eu.limen.jobs.canary;

import java.util.ArrayList;
import java.util.List;

/** Canaries in the places that look most like names: ids, sources, decisions. Spelled backwards, so that the program itself does not hold them. */
public final class MoreCanaries {

    private static final List<String> BACKWARDS = List.of(
            "TICUOS-YRANAC-TA",
            "DITROPER-YRANAC",
            "ERUSAEM-YRANAC-TA",
            "EGAENIL-YRANAC",
            "NOITCES-YRANAC",
            "DNIK-YRANAC");

    private MoreCanaries() {}

    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        BACKWARDS.forEach(text -> texts.add(forwards(text)));
        return texts;
    }

    /** One refused line for each canary, and the witness last. */
    public static String[] lines() {
        List<String> texts = texts();
        return new String[] {
            movement("AT-DE", texts.get(0), "8d3f0c52-0f2d-4b7e-9d5c-2f5f0a1b7c01", "unauthorised-movement"),
            movement("AT-DE", "AT-BMI-1", texts.get(1), "unauthorised-movement"),
            measure(texts.get(2), "AT-L1"),
            measure("AT-2025-001", texts.get(3)),
            movement(texts.get(4), "AT-BMI-1", "8d3f0c52-0f2d-4b7e-9d5c-2f5f0a1b7c02", "unauthorised-movement"),
            movement("AT-DE", "AT-BMI-1", "8d3f0c52-0f2d-4b7e-9d5c-2f5f0a1b7c03", texts.get(5)),
            "{\"remark\":\"" + Witness.text() + "\"}",
        };
    }

    private static String movement(String section, String source, String id, String kind) {
        return "{\"kind\":\"" + kind + "\",\"reportId\":\"" + id + "\",\"revision\":0,\"source\":\"" + source
                + "\",\"reportingState\":\"AT\",\"reportedAt\":\"2025-03-05T06:00:00Z\",\"section\":\"" + section
                + "\",\"slot\":{\"start\":\"2025-03-04T00:00:00Z\",\"duration\":\"P1D\"},\"detections\":3,"
                + "\"direction\":\"DE>AT\",\"context\":\"POLICE_INLAND\"}";
    }

    private static String measure(String measureId, String lineage) {
        return "{\"kind\":\"measure\",\"reportId\":\"8d3f0c52-0f2d-4b7e-9d5c-2f5f0a1b7c04\",\"revision\":0,"
                + "\"source\":\"AT-BMI-1\",\"reportingState\":\"AT\",\"reportedAt\":\"2025-03-05T06:00:00Z\","
                + "\"measureId\":\"" + measureId + "\",\"type\":\"BORDER_CONTROL\",\"sections\":[\"AT-DE\"],"
                + "\"borderTypes\":[\"LAND\"],\"start\":\"2025-03-06\",\"end\":\"2025-09-05\","
                + "\"procedure\":\"FORESEEABLE\",\"grounds\":[\"EVENT\"],\"threats\":[\"EVENT\"],\"lineage\":\""
                + lineage
                + "\"}";
    }

    private static String forwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
