package eu.limen.draft;

import eu.limen.codec.ResultReader;
import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Fact;
import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Indicator;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.model.ReportId;
import eu.limen.model.Threat;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What is known of two made-up controls on DE-PL and one on AT-DE at noon of 27 July 2026. */
final class ADossier {

    static final String NOON = "2026-07-27T12:00:00Z";
    static final SectionRegister SECTIONS = SectionRegister.standard();

    static final MeasureReport GERMANY_FIRST = decision(
                    "DE-2026-901", "DE-L12", List.of("AT-DE", "DE-PL"), "2026-01-15", "2026-07-14")
            .build();
    static final MeasureReport GERMANY_SECOND = decision(
                    "DE-2026-902", "DE-L12", List.of("AT-DE", "DE-PL"), "2026-07-15", "2027-01-14")
            .prolongs("DE-2026-901")
            .notifiedOn(day("2026-07-05"))
            .circumstancesKnownOn(day("2026-07-01"))
            .build();
    static final MeasureReport POLAND = decision("PL-2026-903", "PL-L7", List.of("DE-PL"), "2026-04-05", "2026-10-01")
            .build();
    static final MeasureReport SCOPE_NOT_STATED = decision(
                    "FR-2026-904", "FR-L3", List.of(), "2026-05-01", "2026-10-31")
            .build();

    static final MeasureReport LIFTED_BEFORE_IT_BEGAN = decision(
                    "FR-2025-905", "FR-L4", List.of("BE-FR"), "2025-04-01", "2025-09-30")
            .liftedOn(day("2025-03-20"))
            .build();

    private static final String EXAMPLE = "/schemas/examples/result/indicator.json";

    private ADossier() {}

    static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    static MeasureBuilder decision(String id, String lineage, List<String> sections, String start, String end) {
        return MeasureBuilder.control(header(id, 0, false, "2026-01-01T00:00:00Z"), id, lineage)
                .on(sections, List.of(BorderType.LAND))
                .days(day(start), day(end))
                .procedure(Procedure.FORESEEABLE)
                .because(
                        List.of(LegalGround.LARGE_SCALE_MOVEMENTS),
                        List.of(Threat.UNAUTHORISED_MOVEMENT, Threat.MIGRANT_SMUGGLING));
    }

    static Header header(String id, int revision, boolean withdrawn, String sent) {
        String state = id.substring(0, 2);
        long number = Long.parseLong(id.substring(8));
        return new Header(
                Kind.MEASURE,
                new ReportId(0, number),
                revision,
                withdrawn,
                state + "-REGISTER",
                state,
                Instant.parse(sent).toEpochMilli(),
                1,
                number + revision);
    }

    /** Nobody reports counts: the register alone is known. */
    static Dossier ofTheRegister(MeasureReport about) {
        return of(about, NOON, List.of());
    }

    /** A week of AT-DE is known too: the example of the schema. */
    static Dossier withAWeek(MeasureReport about) {
        return of(about, NOON, List.of(exampleWeek()));
    }

    static Dossier of(MeasureReport about, String knownAt, List<Indicator> weeks) {
        Map<String, MeasureReport> decisions = new TreeMap<>();
        List<Fact> facts = new ArrayList<>();
        for (MeasureReport decision : List.of(GERMANY_FIRST, GERMANY_SECOND, POLAND, SCOPE_NOT_STATED)) {
            decisions.put(decision.measureId(), decision);
            facts.add(new Fact(decision, null, null));
        }
        decisions.put(about.measureId(), about);
        facts.add(new Fact(about, null, null));
        Map<String, SectionFile> files = new TreeMap<>();
        for (Section section : SECTIONS.sections()) {
            List<Indicator> indicators = weeks.stream()
                    .filter(week -> week.section().equals(section.id()))
                    .toList();
            files.put(
                    section.id(),
                    new SectionFile(section, MeasureRegister.of(section, facts), indicators, List.of(), List.of()));
        }
        long tick = Instant.parse(knownAt).toEpochMilli();
        return new Dossier(about, "made up", tick, RuleSetReader.standard(), decisions, files);
    }

    private static Indicator exampleWeek() {
        try (InputStream example = Objects.requireNonNull(ADossier.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            String json = new String(example.readAllBytes(), StandardCharsets.UTF_8);
            return new ResultReader().read(json, Indicator.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
