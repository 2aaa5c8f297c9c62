package eu.limen.trend;

import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import eu.limen.flow.WeekSide;
import eu.limen.situation.ContentHash;

/** A fingerprint of what is said of a week; the sums are in it too, since the assessment reads them. */
final class TrendContent {

    private TrendContent() {}

    static long of(SectionTrend trend) {
        ContentHash hash = new ContentHash();
        trend.week().sides().forEach(side -> add(hash, side));
        trend.flows().forEach(flow -> add(hash, flow));
        hash.add(trend.measuresChanged() ? 1L : 0);
        trend.measuresInForce().forEach(hash::add);
        return hash.value();
    }

    private static void add(ContentHash hash, WeekSide side) {
        hash.add(side.state()).add(side.direction());
        for (int i = 0; i < side.sums().quantities().length; i++) {
            hash.add((long) side.sums().quantities()[i]).add(side.sums().values()[i]);
        }
        hash.add((long) side.checkSlotsReported())
                .add((long) side.checkSlotsPromised())
                .add((long) side.movementSlotsReported())
                .add((long) side.movementSlotsPromised())
                .add(side.lastReportedDay());
    }

    private static void add(ContentHash hash, FlowTrend flow) {
        hash.add(flow.threat())
                .add(flow.direction())
                .add(flow.basis())
                .add(flow.observed())
                .add(flow.expected())
                .add(flow.variance())
                .add(flow.pValue())
                .add(flow.slowExpected())
                .add(flow.cumulativeSum())
                .add(flow.sudden() ? 1L : 0)
                .add(flow.sustained() ? 1L : 0)
                .add(flow.alarm() ? 1L : 0)
                .add(flow.intervention() ? 1L : 0);
        for (SideTrend side : flow.sides()) {
            hash.add(side.state())
                    .add(side.observed())
                    .add(side.exposure())
                    .add(side.filter().hashCode());
        }
    }
}
