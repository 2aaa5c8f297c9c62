package eu.limen.chaos;

/** Results as lines, no longer than a test needs them. */
final class Lines {

    private Lines() {}

    static String situation(String section, int revision, int observed) {
        return "{\"id\":\"S|" + section + "|SMUGGLING|AT>DE|2025-03-04\",\"revision\":" + revision + ",\"observed\":"
                + observed + ",\"sides\":{\"AT\":{\"reported\":true}},\"label\":\"QUIET\"}";
    }

    static String indicator(String section, int score) {
        return "{\"id\":\"I|" + section + "|2025-W09\",\"revision\":0,\"score\":" + score + "}";
    }

    static String aggregate(String cell, int value) {
        return "{\"id\":\"G|checks|" + cell + "|2025-03|1\",\"revision\":0,\"value\":" + value + "}";
    }

    static String alert(String key, int revision, String severity) {
        return "{\"id\":\"A|SURGE|" + key + "\",\"revision\":" + revision + ",\"severity\":\"" + severity + "\"}";
    }

    static String admitted(String source, String reportId, int revision, int detections) {
        return "{\"kind\":\"unauthorised-movement\",\"reportId\":\"" + reportId + "\",\"revision\":" + revision
                + ",\"source\":\"" + source + "\",\"detections\":" + detections + "}";
    }

    static String rejection(String origin, String code) {
        return "{\"id\":\"R|" + origin + "\",\"revision\":0,\"code\":\"" + code + "\",\"origin\":\"" + origin
                + "\",\"kind\":\"check\",\"source\":\"AT-ONE\"}";
    }

    static String nameless(String origin, String code) {
        return "{\"id\":\"R|" + origin + "\",\"revision\":0,\"code\":\"" + code + "\",\"origin\":\"" + origin + "\"}";
    }

    static String balance(String source, String tick, int read, int rejected) {
        return "{\"id\":\"B|check|" + source + "|" + tick + "\",\"revision\":0,\"knownAt\":\"" + tick
                + "\",\"generatedBy\":{\"ruleSet\":\"default\",\"ruleSetVersion\":\"1\",\"methodVersion\":\"1.1.0\"},"
                + "\"reasons\":[],\"kind\":\"check\",\"source\":\"" + source + "\",\"read\":" + read + ",\"admitted\":"
                + (read - rejected) + ",\"corrected\":0,\"duplicate\":0,\"rejected\":" + rejected + "}";
    }
}
