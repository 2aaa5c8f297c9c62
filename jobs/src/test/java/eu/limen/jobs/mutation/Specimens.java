package eu.limen.jobs.mutation;

import eu.limen.admission.Gateways;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.model.Kind;
import eu.limen.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sound reports of all kinds, from the scenarios and the examples of the schemas, and the roster that knows their gateways. */
final class Specimens {

    private static final Path SCENARIOS = Path.of("../sample-data/scenarios");
    private static final int MOST_OF_A_KIND = 60;

    /** Takes one line in so many of a file, so that more than its first day is there. */
    private static final int STEP = 7;

    private final ReportDecoder decoder = new ReportDecoder();
    private final Map<Kind, List<String>> byKind = new EnumMap<>(Kind.class);
    private final Map<String, Boolean> gateways = new TreeMap<>();

    static Specimens standard() throws IOException {
        Specimens specimens = new Specimens();
        for (Kind kind : Kind.values()) {
            specimens.takeExample("/schemas/examples/report/" + kind.code() + ".json");
        }
        try (Stream<Path> files = Files.walk(SCENARIOS, 2)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                specimens.takeFrom(file);
            }
        }
        return specimens;
    }

    List<String> ofKind(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** In the order of kinds. */
    List<String> all() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    Gateways roster() {
        return new Gateways(false, Map.copyOf(gateways));
    }

    private void takeExample(String resource) throws IOException {
        try (InputStream in = Specimens.class.getResourceAsStream(resource)) {
            if (in != null) {
                take(in.readAllBytes());
            }
        }
    }

    private void takeFrom(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            boolean rare = !line.contains("\"kind\":\"check\"") && !line.contains("\"kind\":\"unauthorised-movement\"");
            if (rare || number++ % STEP == 0) {
                take(line.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private void take(byte[] line) {
        if (!(decoder.decode(line) instanceof Decoded.Accepted accepted)) {
            return;
        }
        Report report = accepted.report();
        List<String> sameKind = byKind.computeIfAbsent(report.header().kind(), unused -> new ArrayList<>());
        if (sameKind.size() < MOST_OF_A_KIND) {
            sameKind.add(new String(line, StandardCharsets.ISO_8859_1));
            gateways.put(report.header().source(), false);
        }
    }
}
