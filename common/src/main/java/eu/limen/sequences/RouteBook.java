package eu.limen.sequences;

import eu.limen.analysis.wave.LagState;
import eu.limen.flow.RouteWeek;
import eu.limen.flow.Showing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is kept of one route and threat; bounded by the weeks that a late report can change and those that they are compared with. */
public final class RouteBook {

    /** By position and Monday. */
    public Map<String, KnownWeek> weeks = new HashMap<>();

    /** What was last said, by position and Monday. */
    public Map<String, Showing> said = new HashMap<>();

    /** How the residuals of each section and the next went together until a week that no late report changes. */
    public List<LagState> lags = new ArrayList<>();

    /** That week, its Monday as epoch day. */
    public long lagsThrough = Long.MIN_VALUE;

    /** First week that something learnt since the last tick may change, its Monday as epoch day. */
    public long changedFrom = Long.MAX_VALUE;

    /** Monday of the last week looked at, epoch day. */
    public long lookedThrough = Long.MIN_VALUE;

    /** For the serialiser and for a route that nothing is known of. */
    public RouteBook() {}

    /** Weeks that wait to be judged by the rules of their closes. */
    public List<RouteWeek> arrived = new ArrayList<>();

    public void take(RouteWeek week) {
        arrived.add(week);
        changedFrom = Math.min(changedFrom, week.week().mondayDay());
    }

    static String place(int position, long monday) {
        return position + "|" + monday;
    }
}
