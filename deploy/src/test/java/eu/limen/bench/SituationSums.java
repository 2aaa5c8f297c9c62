package eu.limen.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import eu.limen.model.Threat;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the last revisions of all situations observed, from the sorted file. */
record SituationSums(long detections, long hits) {

    private static final JsonFactory JSON = new JsonFactory();

    private record Seen(String id, boolean detections, long observed) {}

    static SituationSums of(Path file) throws IOException {
        SituationSums sums = new SituationSums(0, 0);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            Seen last = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Seen next = seen(line);
                if (last != null && !last.id().equals(next.id())) {
                    sums = sums.plus(last);
                }
                last = next;
            }
            return sums.plus(last);
        }
    }

    private SituationSums plus(@Nullable Seen seen) {
        if (seen == null) {
            return this;
        }
        return seen.detections()
                ? new SituationSums(detections + seen.observed(), hits)
                : new SituationSums(detections, hits + seen.observed());
    }

    private static Seen seen(String line) throws IOException {
        String id = "";
        String threat = "";
        long observed = 0;
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "id" -> id = json.getText();
                    case "threat" -> threat = json.getText();
                    case "observed" -> observed = json.getValueAsLong();
                    default -> json.skipChildren();
                }
            }
        }
        return new Seen(id, threat.equals(Threat.UNAUTHORISED_MOVEMENT.name()), observed);
    }
}
