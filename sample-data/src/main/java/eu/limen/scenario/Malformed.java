package eu.limen.scenario;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every code of refusal, each on lines that carry a canary, among reports that are as they should be. All is invented. */
final class Malformed {

    private static final String NAME = "malformed";
    private static final long SEED = 2025_03_04;
    private static final long START_MILLIS = Days.startMillis(Days.day("2025-03-04")) + 8 * Days.HOUR_MILLIS;

    private Malformed() {}

    static Scenario scenario() {
        TopicDump germany = new TopicDump("DE", SEED, START_MILLIS);
        SoundLines.ofGermany(germany);
        TopicDump austria = new TopicDump("AT", SEED, START_MILLIS + Days.HOUR_MILLIS);
        SoundLines.ofAustria(austria);
        UnreadableLines.send(austria);
        MisshapenLines.send(austria);
        MisplacedLines.send(austria);
        SoundLines.lastOfAustria(austria);

        List<TopicDump> dumps = List.of(austria, germany);
        SortedMap<String, byte[]> files = new TreeMap<>();
        dumps.forEach(dump -> files.put(dump.file(), content(dump)));
        files.put("expected/codes.csv", codes(dumps).getBytes(StandardCharsets.UTF_8));
        files.put("expected/canaries.txt", canaries(dumps).getBytes(StandardCharsets.UTF_8));
        return new Scenario(NAME, files);
    }

    private static byte[] content(TopicDump dump) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (SentLine line : dump.lines()) {
            out.writeBytes(line.bytes());
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** File, line from 1, and outcome, of every line. */
    private static String codes(List<TopicDump> dumps) {
        StringJoiner table = new StringJoiner("\n", "file,line,outcome\n", "\n");
        for (TopicDump dump : dumps) {
            for (int i = 0; i < dump.lines().size(); i++) {
                table.add(
                        dump.file() + ',' + (i + 1) + ',' + dump.lines().get(i).outcome());
            }
        }
        return table.toString();
    }

    private static String canaries(List<TopicDump> dumps) {
        Stream<String> texts =
                dumps.stream().flatMap(dump -> dump.lines().stream()).flatMap(line -> line.canaries().stream());
        return texts.sorted().distinct().collect(Collectors.joining("\n", "", "\n"));
    }
}
