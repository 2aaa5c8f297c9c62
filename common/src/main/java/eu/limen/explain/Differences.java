package eu.limen.explain;

import eu.limen.codec.ResultFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what the job said of a result with what was recomputed, revision by revision and field by field. */
final class Differences {

    private static final String REVISION = "revision";
    private static final String NOTHING = "(nothing)";

    private final ResultId id;
    private final TreeMap<Integer, Map<String, String>> job = new TreeMap<>();
    private final TreeMap<Integer, Map<String, String>> recomputed = new TreeMap<>();

    /**
     * @param saidByJob lines of the file that hold the result
     */
    Differences(ResultId id, List<String> saidByJob, List<Told> told) {
        this.id = id;
        saidByJob.forEach(line -> put(job, line));
        told.forEach(one -> put(recomputed, one.line()));
    }

    private void put(TreeMap<Integer, Map<String, String>> revisions, String line) {
        Map<String, String> fields = fields(id, line);
        if (!fields.isEmpty()) {
            revisions.put(Integer.parseInt(ResultFields.of(line).getOrDefault(REVISION, "0")), fields);
        }
    }

    /** The fields of the result in a line; none where an indicator does not hold the verdict asked for. */
    static Map<String, String> fields(ResultId id, String line) {
        return id.kind() == ResultId.Kind.VERDICT ? ResultFields.ofVerdict(line, id.text()) : ResultFields.of(line);
    }

    int revisions() {
        return job.size();
    }

    /** One line per field that differs; none if all is identical. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<Integer> revisions = new TreeSet<>(job.keySet());
        revisions.addAll(recomputed.keySet());
        for (int revision : revisions) {
            Map<String, String> said = job.getOrDefault(revision, Map.of());
            Map<String, String> mine = recomputed.getOrDefault(revision, Map.of());
            if (said.isEmpty() || mine.isEmpty()) {
                lines.add("revision " + revision + ": only " + (said.isEmpty() ? "recomputed" : "the job") + " has it");
                continue;
            }
            Set<String> fields = new LinkedHashSet<>(said.keySet());
            fields.addAll(mine.keySet());
            for (String field : fields) {
                String one = said.getOrDefault(field, NOTHING);
                String other = mine.getOrDefault(field, NOTHING);
                if (!one.equals(other)) {
                    lines.add("revision " + revision + ", " + field + ": job " + one + ", recomputed " + other);
                }
            }
        }
        return lines;
    }
}
