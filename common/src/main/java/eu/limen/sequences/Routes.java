package eu.limen.sequences;

import eu.limen.flow.FlowTrend;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.RouteWeek;
import eu.limen.flow.SectionTrend;
import eu.limen.network.WeekByFlow;
import eu.limen.register.Corridors;
import eu.limen.register.SectionRegister;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The ways along which waves are looked for: every corridor of which all sections are in the register, both ways. */
public final class Routes implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    public static Routes within(SectionRegister register) {
        return new Routes(Corridors.within(register).stream()
                .flatMap(corridor -> Route.of(corridor).stream())
                .toList());
    }

    Route of(String key) {
        return routes.stream()
                .filter(route -> route.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("route: " + key + " (expected: one of the register)"));
    }

    /** What a section's week is on each of the routes that lead over it. */
    public List<RouteWeek> weeks(SectionTrend trend) {
        List<RouteWeek> weeks = new ArrayList<>();
        for (FlowWeek week : WeekByFlow.of(trend)) {
            FlowTrend flow = trend.flow(week.threat(), week.direction());
            Double variance = flow == null || !flow.judged() ? null : Double.valueOf(flow.variance());
            for (Route route : routes) {
                int position = route.sections().indexOf(week.section());
                if (position >= 0 && route.directions().get(position).equals(week.direction())) {
                    weeks.add(new RouteWeek(route.key(), position, week, variance));
                }
            }
        }
        return weeks;
    }
}
