package eu.limen.draft;

import eu.limen.flow.Quantity;
import eu.limen.flow.WeekSide;
import eu.limen.model.Regime;
import eu.limen.model.Threat;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Lacking;
import eu.limen.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How checks were made, what they found, and what travellers felt of them, in a period: weeks that begin in it.
 *
 * @param fromDay first day, epoch day
 * @param toDay last day, epoch day
 */
record PracticeParts(Dossier dossier, long fromDay, long toDay) {

    private static final String LACKING_CHECKS = "reports of checks";

    /** Who checked how many, under which regime and how. */
    Block checks() {
        List<List<String>> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            for (String state : file.section().states()) {
                long checked = sum(file, state, WeekSide::personsChecked);
                if (checked > 0) {
                    rows.add(checks(file, state, checked));
                }
            }
        }
        if (rows.isEmpty()) {
            return Lacking.of("How checks were made", LACKING_CHECKS);
        }
        return new Table(
                "checks",
                "Checks, per section and side",
                period() + ", movement towards " + Wording.name(dossier.state()),
                List.of(
                        Column.words("Section"),
                        Column.words("Checked by"),
                        Column.numbers("Persons checked"),
                        Column.numbers("Under border control"),
                        Column.numbers("Systematic"),
                        Column.numbers("Mobile"),
                        Column.numbers("Joint"),
                        Column.numbers("Refusals of entry")),
                rows);
    }

    private List<String> checks(SectionFile file, String state, long checked) {
        return List.of(
                file.id(),
                Wording.name(state),
                Wording.count(checked),
                Wording.percent(sum(file, state, Quantity.personsChecked(Regime.BORDER_CONTROL)), checked),
                Wording.percent(sum(file, state, Quantity.PERSONS_CHECKED_SYSTEMATIC), checked),
                Wording.percent(sum(file, state, Quantity.PERSONS_CHECKED_MOBILE), checked),
                Wording.percent(sum(file, state, Quantity.PERSONS_CHECKED_JOINTLY), checked),
                Wording.count(sum(file, state, Quantity.REFUSALS_OF_ENTRY)));
    }

    /** What was found, by regime and threat, per 1,000 checks. */
    Block findings() {
        List<List<String>> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            for (String state : file.section().states()) {
                for (Threat threat : dossier.countedThreats()) {
                    findings(file, state, threat, rows);
                }
            }
        }
        if (rows.isEmpty()) {
            return Lacking.of("What checks found", LACKING_CHECKS);
        }
        return new Table(
                "findings",
                "Findings under border control and in police checks",
                period() + ", movement towards " + Wording.name(dossier.state()),
                List.of(
                        Column.words("Section"),
                        Column.words("Found by"),
                        Column.words("Threat"),
                        Column.numbers("Under control"),
                        Column.numbers("per 1,000 checks"),
                        Column.numbers("In police checks"),
                        Column.numbers("per 1,000 checks")),
                rows);
    }

    private void findings(SectionFile file, String state, Threat threat, List<List<String>> rows) {
        long control = sum(file, state, side -> side.observed(threat, Regime.BORDER_CONTROL));
        long police = sum(file, state, side -> side.observed(threat, Regime.POLICE_CHECK));
        long controlled = sum(file, state, Quantity.personsChecked(Regime.BORDER_CONTROL));
        long policed = sum(file, state, Quantity.personsChecked(Regime.POLICE_CHECK));
        if (control + police + controlled + policed > 0) {
            rows.add(List.of(
                    file.id(),
                    Wording.name(state),
                    Wording.threat(threat),
                    Wording.count(control),
                    per1000(control, controlled),
                    Wording.count(police),
                    per1000(police, policed)));
        }
    }

    private static String per1000(long found, long checked) {
        return checked <= 0 ? "" : Wording.ratio(1000.0 * found / checked);
    }

    private long sum(SectionFile file, String state, int quantity) {
        return sum(file, state, side -> side.sums().get(quantity));
    }

    private long sum(SectionFile file, String state, ToLongFunction<WeekSide> quantity) {
        return file.sum(quantity, state, dossier.direction(file.section()), fromDay, toDay);
    }

    String period() {
        return "weeks that begin from " + Wording.day(fromDay) + " to " + Wording.day(toDay);
    }
}
