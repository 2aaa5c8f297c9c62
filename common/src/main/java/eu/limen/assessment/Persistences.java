package eu.limen.assessment;

import eu.limen.analysis.JustificationRate;
import eu.limen.analysis.Persistence;
import eu.limen.analysis.SideOutlook;
import eu.limen.analysis.WeekForecast;
import eu.limen.analysis.Window;
import eu.limen.analysis.fall.Period;
import eu.limen.analysis.fall.SideBaseline;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import eu.limen.model.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how long the threats of a control are expected to persist if nothing else changes (methods 6; Art. 27(2)). */
final class Persistences {

    private final SectionHistory history;
    private final WeekTable table;
    private final ProofRules rules;
    private final WeekForecast forecast;

    Persistences(SectionHistory history, WeekTable table, ProofRules rules, WeekForecast forecast) {
        this.history = history;
        this.table = table;
        this.rules = rules;
        this.forecast = forecast;
    }

    /** One sentence per threat; none of a threat whose weeks cannot be forecast. */
    String words(List<Proof> proofs, long mondayDay) {
        return proofs.stream()
                .map(proof -> words(proof, mondayDay))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String words(Proof proof, long mondayDay) {
        SectionTrend trend = history.trend(mondayDay);
        FlowTrend week = trend == null
                ? null
                : trend.flow(proof.flow().threat(), proof.flow().direction());
        if (week == null) {
            return "";
        }
        List<SideOutlook> sides = new ArrayList<>();
        List<JustificationRate> justified = new ArrayList<>();
        for (SideTrend side : week.sides()) {
            JustificationRate rate = justified(proof, side.state());
            double exposure = exposurePerWeek(proof.flow(), side.state(), mondayDay);
            if (rate != null && side.judged() && exposure > 0) {
                sides.add(new SideOutlook(side.filter(), side.seasonal(), exposure));
                justified.add(rate);
            }
        }
        return sides.isEmpty() ? "" : sentence(proof, sides, justified, mondayDay);
    }

    private String sentence(Proof proof, List<SideOutlook> sides, List<JustificationRate> justified, long mondayDay) {
        double theta = rules.agreed().theta();
        Persistence persistence = Persistence.of(forecast, sides, justified, theta, Window.weekIndex(mondayDay));
        int horizon = WeekForecast.horizon(sides);
        return "Assuming no further change, " + Words.plain(proof.flow().threat()) + " is expected to stay above "
                + Words.percent(theta) + " of the baseline's rate: central estimate "
                + until(persistence.centralWeeks(), horizon, mondayDay) + ", cautious estimate "
                + until(persistence.cautiousWeeks(), horizon, mondayDay) + ".";
    }

    private static String until(int weeks, int horizon, long mondayDay) {
        if (weeks > horizon) {
            return "beyond " + horizon + " weeks";
        }
        return weeks == 1 ? "not beyond next week" : "until " + IsoWeek.label(mondayDay + (long) weeks * IsoWeek.DAYS);
    }

    private static @Nullable JustificationRate justified(Proof proof, String state) {
        SideBaseline side = proof.state().fall().baselines().get(state);
        Period period = side == null ? Period.NONE : side.justification();
        return period.exposed() && period.found() > 0
                ? new JustificationRate(
                        period.found(),
                        period.controlChecks() + period.policeChecks(),
                        proof.state().fall().dispersion())
                : null;
    }

    private double exposurePerWeek(Flow flow, String state, long mondayDay) {
        long from = SeriesWindow.back(mondayDay, rules.fall().comparedWeeks() - 1);
        SideCount recent = table.count(flow, Basis.RATE, state, from, mondayDay);
        return recent.weeks() == 0 ? 0 : (double) recent.exposure() / recent.weeks();
    }
}
