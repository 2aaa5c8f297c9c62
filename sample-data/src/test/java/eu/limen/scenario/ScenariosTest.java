package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ReportWriter;
import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.MeasureReport;
import eu.limen.model.MovementReport;
import eu.limen.model.Report;
import eu.limen.model.SourceReport;
import eu.limen.model.TrafficReport;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios in the repository: what the generator writes, sound, and told in a story. */
class ScenariosTest {

    private static final Path REPOSITORY = Path.of("scenarios");
    private static final List<Scenario> ALL = Scenarios.all();

    @Test
    void theFilesInTheRepositoryAreWhatTheGeneratorWrites(@TempDir Path written) throws IOException {
        WriteScenarios.writeTo(written);

        for (Path file : filesUnder(written)) {
            Path kept = REPOSITORY.resolve(written.relativize(file).toString());
            assertThat(Files.mismatch(kept, file)).as(kept.toString()).isEqualTo(-1);
        }
    }

    @Test
    void noOtherInputLiesInTheRepository() throws IOException {
        List<String> written = ALL.stream()
                .flatMap(scenario -> scenario.files().keySet().stream().map(file -> scenario.name() + '/' + file))
                .toList();

        for (Path file : filesUnder(REPOSITORY)) {
            Path name = REPOSITORY.relativize(file);
            boolean input = name.getNameCount() == 2 && name.toString().endsWith(".jsonl");
            assertThat(!input || written.contains(name.toString().replace('\\', '/')))
                    .as(name.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void everyLineIsAReportThatReadsAsItWasWritten(Scenario scenario) {
        ReportWriter writer = new ReportWriter();
        for (byte[] file : scenario.files().values()) {
            List<String> again = Reading.reports(file).map(writer::line).toList();

            assertThat(again)
                    .isEqualTo(new String(file, StandardCharsets.UTF_8).lines().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void everyLineIsAdmitted(Scenario scenario) {
        Door door = Door.of(scenario);
        scenario.files().forEach((file, content) -> {
            List<byte[]> lines = Door.lines(content);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(door.answer(file, i + 1, lines.get(i)))
                        .as(file + '/' + (i + 1))
                        .isEqualTo(Door.OPEN);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sound")
    void filesAreInTheOrderOfSending(Scenario scenario) {
        for (byte[] file : scenario.files().values()) {
            assertThat(Reading.reports(file).toList())
                    .isSortedAccordingTo(
                            Comparator.comparingLong(report -> report.header().reportedAtMillis()));
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void anIdBelongsToOneSourceAndKind(Scenario scenario) {
        Map<Object, String> owners = new HashMap<>();
        for (Report report : Reading.reports(scenario)) {
            String owner = report.header().source() + report.header().kind();

            assertThat(owners.merge(report.header().reportId(), owner, (first, second) -> first))
                    .isEqualTo(owner);
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void everySectionIsRegisteredAndTheReportingStateIsASideOfIt(Scenario scenario) {
        SectionRegister register = SectionRegister.standard();
        for (Report report : Reading.reports(scenario)) {
            List<String> sections = sectionsOf(report);

            assertThat(sections).isNotEmpty();
            assertThat(register.sectionsOfState(report.header().reportingState()))
                    .extracting(Section::id)
                    .containsAll(sections.stream().filter(id -> !id.equals("*")).toList());
        }
    }

    @Test
    void everyScenarioHasItsStory() throws IOException {
        for (Scenario scenario : ALL) {
            String story = Files.readString(REPOSITORY.resolve(scenario.name()).resolve("STORY.md"));

            assertThat(story).startsWith("# " + scenario.name() + ": ").contains("## What must come out");
            boolean real = scenario.name().equals("balkan-route-2015");
            assertThat(story.contains("(real figures)")).isEqualTo(real);
            assertThat(story.contains("(synthetic")).isEqualTo(!real);
        }
    }

    static Stream<Scenario> sound() {
        return ALL.stream().filter(scenario -> !scenario.name().equals("malformed"));
    }

    private static List<String> sectionsOf(Report report) {
        if (report instanceof CheckReport check) {
            return List.of(check.frame().section());
        }
        if (report instanceof MovementReport movement) {
            return List.of(movement.frame().section());
        }
        if (report instanceof ApprehensionReport apprehension) {
            return List.of(apprehension.frame().section());
        }
        if (report instanceof TrafficReport traffic) {
            return List.of(traffic.frame().section());
        }
        if (report instanceof MeasureReport measure) {
            return measure.sections();
        }
        return report instanceof SourceReport entry ? entry.sections() : List.of();
    }

    private static List<Path> filesUnder(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
