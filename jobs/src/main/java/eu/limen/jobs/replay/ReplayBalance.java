package eu.limen.jobs.replay;

/**
 * What became of the reports of one kind and source in a replay.
 *
 * @param kind a kind of the contract, or UNKNOWN
 * @param source a known gateway, or UNKNOWN
 */
public record ReplayBalance(
        String kind, String source, long read, long admitted, long corrected, long duplicate, long rejected) {

    String json() {
        return "{\"kind\":\"" + kind + "\",\"source\":\"" + source + "\",\"read\":" + read + ",\"admitted\":" + admitted
                + ",\"corrected\":" + corrected + ",\"duplicate\":" + duplicate + ",\"rejected\":" + rejected + "}";
    }
}
