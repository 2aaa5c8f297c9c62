package eu.limen.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A batch of checks made in one slot, with what was found; makes its slot reported for every countable threat.
 *
 * @param personsChecked exposure: persons checked
 * @param hits findings per threat; a threat that is absent had none
 * @param patrolHours whole hours of patrol
 */
public record CheckReport(
        Header header,
        SlotFrame frame,
        Regime regime,
        Mobility mobility,
        Selectivity selectivity,
        boolean joint,
        long personsChecked,
        @Nullable Long vehiclesChecked,
        Map<Threat, Long> hits,
        @Nullable Map<Threat, Long> hitsInVehicles,
        @Nullable Transport transport,
        @Nullable Setting setting,
        @Nullable Long refusalsOfEntry,
        @Nullable Long patrolHours,
        @Nullable Long sites,
        @Nullable Percentiles waitingMinutes,
        @Nullable Map<WaitingBand, Long> waitingBands,
        @Nullable Share lanes,
        @Nullable Share connections)
        implements Report {}
