package eu.limen.flow;

import eu.limen.model.Threat;
import java.util.List;

/**
 * What the other sections say about a threat on one section in one week.
 *
 * @param mondayDay epoch day
 * @param tick epoch milliseconds
 * @param priorShape shape of the network's rate as a Gamma prior; 0 where the network says nothing yet (methods 1.2)
 * @param priorRate its rate, in persons checked; 0 where the network says nothing yet
 * @param flows sections and directions that it rests on
 * @param standingOut directions of this section that stand out among all of the week (methods 2.5)
 */
public record NetworkWeek(
        String section,
        Threat threat,
        long mondayDay,
        long tick,
        double priorShape,
        double priorRate,
        int flows,
        List<String> standingOut) {}
