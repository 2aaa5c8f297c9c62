package eu.limen.console.measures;

import eu.limen.model.Procedure;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import eu.limen.register.MeasureRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins decisions that adjoin or overlap into bands, and sections with the same band into one: ten years in one short answer. */
final class ControlBands {

    private static final Comparator<ControlBand> ORDER = Comparator.comparing(ControlBand::state)
            .thenComparing(ControlBand::first)
            .thenComparing(ControlBand::last)
            .thenComparing(ControlBand::lineage)
            .thenComparing(ControlBand::id);

    private ControlBands() {}

    /** One run on one section. */
    private record Run(String state, String lineage, Procedure procedure, long first, long last, String id) {

        boolean goesOnWith(Decision next) {
            return procedure == next.report().procedure() && next.firstDay() <= last + 1;
        }

        Run with(Decision next) {
            boolean longer = next.lastDay() >= last;
            return new Run(
                    state, lineage, procedure, first, Math.max(last, next.lastDay()), longer ? next.measureId() : id);
        }

        static Run of(Decision decision) {
            return new Run(
                    decision.controllingState(),
                    decision.report().lineage(),
                    decision.report().procedure(),
                    decision.firstDay(),
                    decision.lastDay(),
                    decision.measureId());
        }

        ControlBand on(List<String> sections) {
            return new ControlBand(
                    state,
                    lineage,
                    procedure,
                    LocalDate.ofEpochDay(first).toString(),
                    LocalDate.ofEpochDay(last).toString(),
                    id,
                    sections);
        }
    }

    static List<ControlBand> of(List<MeasureRegister> registers) {
        Map<Run, List<String>> sections = new LinkedHashMap<>();
        for (MeasureRegister register : registers) {
            for (Lineage lineage : register.lineages()) {
                runs(lineage.decisions())
                        .forEach(run -> sections.computeIfAbsent(run, none -> new ArrayList<>())
                                .add(register.section().id()));
            }
        }
        return sections.entrySet().stream()
                .map(each -> each.getKey().on(each.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static List<Run> runs(List<Decision> decisions) {
        List<Run> runs = new ArrayList<>();
        for (Decision decision : decisions) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).goesOnWith(decision)) {
                runs.set(last, runs.get(last).with(decision));
            } else {
                runs.add(Run.of(decision));
            }
        }
        return runs;
    }
}
