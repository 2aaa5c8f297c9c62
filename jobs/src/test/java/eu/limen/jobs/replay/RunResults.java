package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.model.Alert;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run has written. */
record RunResults(Path output) {

    private static final ResultReader READER = new ResultReader();

    List<String> lines(String result) throws IOException {
        return Files.readAllLines(output.resolve(result + ".jsonl"));
    }

    <T extends Record> List<T> results(String result, Class<T> type) throws IOException {
        return lines(result).stream().map(line -> READER.read(line, type)).toList();
    }

    List<Alert> surges() throws IOException {
        return results("alerts", Alert.class).stream()
                .filter(alert -> alert.pattern() == PatternName.SURGE)
                .toList();
    }

    Alert refusal() throws IOException {
        List<Alert> refusals = results("alerts", Alert.class).stream()
                .filter(alert -> alert.pattern() == PatternName.RULES_REFUSED)
                .toList();
        assertThat(refusals).hasSize(1);
        return refusals.get(0);
    }

    List<Long> highDays(String section) throws IOException {
        return results("situations", Situation.class).stream()
                .filter(day -> day.section().equals(section) && day.label() == Label.HIGH)
                .map(Situation::day)
                .toList();
    }

    /** What was last said, by id; the tick and the number of the revision, which the order of arrival may change, left out. */
    Map<String, String> last(String result) throws IOException {
        Map<String, String> last = new TreeMap<>();
        for (String line : lines(result)) {
            String id = line.replaceAll(".*?\"id\":\"([^\"]*)\".*", "$1");
            last.put(id, line.replaceAll("\"revision\":\\d+,\"knownAt\":\"[^\"]*\"", ""));
        }
        return last;
    }
}
