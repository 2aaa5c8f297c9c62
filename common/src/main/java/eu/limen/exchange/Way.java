package eu.limen.exchange;

import eu.limen.levels.ModeWords;
import eu.limen.model.Alert;
import eu.limen.model.ModusOperandi;
import eu.limen.model.PatternName;
import eu.limen.model.Transport;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it was done, where a pattern is about that.
 *
 * @param transport null where the pattern compares none
 * @param modusOperandi null where the pattern is about none
 * @param inVehicles whether it was found in vehicles, of whatever kind
 */
public record Way(@Nullable Transport transport, @Nullable ModusOperandi modusOperandi, boolean inVehicles) {

    /** In the key of an alert, {@code CZ-DE[CZ>DE]~unauthorised-movement~ROAD_LORRY~CONCEALED_IN_LORRY}. */
    private static final int TRANSPORT_IN_KEY = 2;

    private static final int MODUS_IN_KEY = 3;

    /** Nothing is known of how. */
    public static final Way NOT_KNOWN = new Way(null, null, false);

    /** Reads it from the key in the alert's id: what the pattern compares stands there. */
    static Way of(Alert alert) {
        if (alert.pattern() == PatternName.ARMS_OR_DRUGS_IN_VEHICLES) {
            return new Way(null, null, true);
        }
        boolean compares = alert.pattern() == PatternName.MODUS_OPERANDI_SHIFT
                || alert.pattern() == PatternName.DOCUMENT_FRAUD_CLUSTER;
        if (!compares) {
            return NOT_KNOWN;
        }
        List<String> key = List.of(alert.id().split("\\|", -1)[2].split("~", -1));
        return new Way(
                named(Transport.values(), key, TRANSPORT_IN_KEY),
                named(ModusOperandi.values(), key, MODUS_IN_KEY),
                false);
    }

    private static <T extends Enum<T>> @Nullable T named(T[] values, List<String> key, int position) {
        return Arrays.stream(values)
                .filter(value -> key.size() > position && value.name().equals(key.get(position)))
                .findFirst()
                .orElse(null);
    }

    /** For people; empty where nothing is known. */
    public String words() {
        if (inVehicles) {
            return "in vehicles";
        }
        if (modusOperandi == null) {
            return transport == null ? "" : ModeWords.by(transport);
        }
        return ModeWords.of(modusOperandi) + (transport == null ? "" : " (" + ModeWords.by(transport) + ")");
    }

    /** Whether people are hidden in a vehicle, which endangers them. */
    boolean concealed() {
        if (modusOperandi == null) {
            return false;
        }
        return switch (modusOperandi) {
            case CONCEALED_IN_LORRY, CONCEALED_IN_VAN, TRAIN_CONCEALED -> true;
            case FOOT_GREEN_BORDER,
                    BUS_LINE,
                    TAXI_OR_RIDE_SHARE,
                    FALSE_DOCUMENT,
                    IMPOSTOR,
                    ESCORT_VEHICLE,
                    DROP_OFF_BEFORE_BORDER,
                    OTHER -> false;
        };
    }
}
