package eu.limen.exchange;

import eu.limen.flow.SectionWeek;
import eu.limen.flow.WeekSide;
import eu.limen.model.IsoText;
import eu.limen.model.Side;
import eu.limen.model.Situation;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much of what each side promised has come: by days, and where nothing is promised by days, by weeks. */
final class Completeness {

    /** Patterns look back eight weeks, routes along corridors a little longer; four months leave room. */
    private static final int DAYS_KEPT = 120;

    private final Map<String, TreeMap<Long, List<Share>>> days = new HashMap<>();
    private final Map<String, TreeMap<Long, SectionWeek>> weeks = new HashMap<>();

    /** Received divided by promised, of a side and a day. */
    private record Share(String id, Threat threat, String direction, String state, double completeness) {}

    void hear(Situation situation) {
        TreeMap<Long, List<Share>> section = days.computeIfAbsent(situation.section(), id -> new TreeMap<>());
        List<Share> shares = section.computeIfAbsent(situation.day(), day -> new ArrayList<>());
        shares.removeIf(share -> share.id().equals(situation.id()));
        for (Map.Entry<String, Side> side : situation.sides().entrySet()) {
            Double share = side.getValue().completeness();
            if (share != null) {
                shares.add(new Share(situation.id(), situation.threat(), situation.direction(), side.getKey(), share));
            }
        }
        section.headMap(situation.day() - DAYS_KEPT).clear();
    }

    void hear(String section, Map<Long, SectionWeek> shown) {
        weeks.put(section, new TreeMap<>(shown));
    }

    /** The mean of the side for which it is least; null where nothing was promised. */
    @Nullable
    Double least(List<Finding> findings, long firstDay, long lastDay) {
        Map<String, Mean> means = new TreeMap<>();
        for (Finding finding : findings) {
            ofDays(finding, firstDay, lastDay, means);
        }
        if (means.isEmpty()) {
            for (Finding finding : findings) {
                ofWeeks(finding, firstDay, lastDay, means);
            }
        }
        return means.values().stream().map(Mean::value).min(Double::compare).orElse(null);
    }

    private void ofDays(Finding finding, long firstDay, long lastDay, Map<String, Mean> means) {
        for (List<Share> day : days.getOrDefault(finding.section(), new TreeMap<>())
                .subMap(firstDay, true, lastDay, true)
                .values()) {
            for (Share share : day) {
                if (share.direction().equals(finding.direction())
                        && (finding.threat() == null || share.threat() == finding.threat())) {
                    add(means, finding.section(), share.state(), share.completeness(), 1);
                }
            }
        }
    }

    private void ofWeeks(Finding finding, long firstDay, long lastDay, Map<String, Mean> means) {
        for (SectionWeek week : weeks.getOrDefault(finding.section(), new TreeMap<>())
                .subMap(IsoText.mondayOf(firstDay), true, lastDay, true)
                .values()) {
            for (WeekSide side : week.sides()) {
                int promised = side.checkSlotsPromised() + side.movementSlotsPromised();
                if (side.direction().equals(finding.direction()) && promised > 0) {
                    int reported = side.checkSlotsReported() + side.movementSlotsReported();
                    add(means, finding.section(), side.state(), Math.min(reported, promised), promised);
                }
            }
        }
    }

    private static void add(Map<String, Mean> means, String section, String state, double part, double whole) {
        means.merge(section + ' ' + state, new Mean(part, whole), Mean::plus);
    }

    /** A share as two sums. */
    private record Mean(double part, double whole) {

        double value() {
            return part / whole;
        }

        Mean plus(Mean other) {
            return new Mean(part + other.part, whole + other.whole);
        }
    }
}
