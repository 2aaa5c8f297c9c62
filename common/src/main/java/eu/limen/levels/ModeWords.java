package eu.limen.levels;

import eu.limen.model.ModusOperandi;
import eu.limen.model.Transport;

/** Means of transport and ways of acting, in whole words. */
public final class ModeWords {

    private ModeWords() {}

    public static String by(Transport transport) {
        return switch (transport) {
            case ROAD_CAR -> "by car";
            case ROAD_VAN -> "by van";
            case ROAD_LORRY -> "by lorry";
            case ROAD_BUS -> "by bus";
            case RAIL -> "by rail";
            case AIR -> "by air";
            case FERRY -> "by ferry";
            case FOOT -> "on foot";
            case OTHER -> "by other means";
        };
    }

    public static String of(ModusOperandi modus) {
        return switch (modus) {
            case FOOT_GREEN_BORDER -> "walking across the green border";
            case CONCEALED_IN_LORRY -> "concealment in lorries";
            case CONCEALED_IN_VAN -> "concealment in vans";
            case TRAIN_CONCEALED -> "concealment in trains";
            case BUS_LINE -> "bus lines";
            case TAXI_OR_RIDE_SHARE -> "taxis or shared rides";
            case FALSE_DOCUMENT -> "false documents";
            case IMPOSTOR -> "documents of other persons";
            case ESCORT_VEHICLE -> "escort vehicles";
            case DROP_OFF_BEFORE_BORDER -> "being set down before the border";
            case OTHER -> "other ways of acting";
        };
    }
}
