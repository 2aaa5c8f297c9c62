package eu.limen.law;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Fact;
import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.model.ReportId;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.rules.DeadlineRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words in which tests of the clocks speak. */
final class Controls {

    static final DeadlineRules RULES = RuleSetReader.standard().parameters().deadline();
    static final LegalRegime SBC_2024 = LegalRegime.of("SBC_2024");

    private static final SectionRegister SECTIONS = SectionRegister.standard();
    private static final Map<String, Procedure> PROCEDURES = Map.of(
            "UNF", Procedure.UNFORESEEABLE,
            "FOR", Procedure.FORESEEABLE,
            "EXC", Procedure.EXCEPTIONAL,
            "COU", Procedure.COUNCIL,
            "???", Procedure.NOT_STATED);

    private Controls() {}

    static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    static String date(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    static Section section(String id) {
        return Objects.requireNonNull(SECTIONS.find(id), id);
    }

    /** {@code PL-2025-001 PL-L1 UNF 2025-07-07 2025-08-05} on a section, because of large-scale movements. */
    static MeasureBuilder control(String section, String line) {
        String[] words = line.split(" ");
        int number = Integer.parseInt(words[0].substring(8));
        Header header = new Header(
                Kind.MEASURE,
                new ReportId(0, number),
                0,
                false,
                words[0].substring(0, 2) + "-MI",
                words[0].substring(0, 2),
                number,
                1,
                number);
        return MeasureBuilder.control(header, words[0], words[1])
                .on(List.of(section), List.of(BorderType.values()))
                .procedure(Objects.requireNonNull(PROCEDURES.get(words[2])))
                .days(day(words[3]), day(words[4]))
                .because(List.of(LegalGround.LARGE_SCALE_MOVEMENTS), List.of());
    }

    static List<MeasureReport> controls(String section, String... lines) {
        return Arrays.stream(lines).map(line -> control(section, line).build()).toList();
    }

    static MeasureRegister register(String section, Collection<MeasureReport> measures) {
        List<Fact> facts = new ArrayList<>();
        measures.forEach(measure -> facts.add(new Fact(measure, null, null)));
        return MeasureRegister.of(section(section), facts);
    }

    static List<Clock> on(String date, String section, Collection<MeasureReport> measures) {
        return Clocks.on(section(section), register(section, measures), SBC_2024, RULES, day(date));
    }

    static List<Clock> all(String date, String section, Collection<MeasureReport> measures) {
        return Clocks.all(section(section), register(section, measures), SBC_2024, RULES, day(date));
    }

    /** {@code UNF-1M 2025-08-06 MET} of each clock of some rules. */
    static List<String> told(List<Clock> clocks, String... rules) {
        return clocks.stream()
                .filter(clock -> List.of(rules).contains(clock.rule()))
                .map(clock -> clock.rule() + " " + date(clock.dueDay()) + " " + clock.status())
                .toList();
    }
}
