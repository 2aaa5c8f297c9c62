package eu.limen.reporting;

import eu.limen.model.Kind;
import eu.limen.model.SlotLength;

/**
 * A slot of which a report speaks; several reports of one slot are one.
 *
 * @param firstDay first day of the period that it names, epoch day
 * @param startMillis its start, epoch milliseconds
 */
public record ArrivedSlot(
        String source, String section, Kind kind, SlotLength length, long firstDay, long startMillis) {}
