package eu.limen.jobs.kafka;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One German gateway on the roster, and far too many sound reports that it sends of one slot. */
final class Flood {

    private static final String OF_DAY =
            "{\"kind\":\"unauthorised-movement\",\"reportId\":\"00000000-0000-4000-8000-%012x\","
                    + "\"revision\":0,\"source\":\"DE-FLOOD\",\"reportingState\":\"DE\",\"reportedAt\":\"2015-10-06T07:10:00Z\","
                    + "\"section\":\"%s\",\"slot\":{\"start\":\"2015-10-05T00:00:00Z\",\"duration\":\"P1D\"},"
                    + "\"detections\":3,\"context\":\"POLICE_INLAND\",\"direction\":\"PL>DE\"}";

    private Flood() {}

    /** The roster's line first. */
    static List<String> of(String section, int reports) {
        String roster = "{\"kind\":\"source\",\"reportId\":\"00000000-0000-4000-8000-00000000f100\",\"revision\":0,"
                + "\"source\":\"DE-FLOOD\",\"reportingState\":\"DE\",\"reportedAt\":\"2015-09-30T00:00:00Z\","
                + "\"slot\":\"P1D\",\"gateway\":\"DE-FLOOD\",\"sections\":[\"" + section + "\"],"
                + "\"kinds\":[\"unauthorised-movement\"],\"delay\":\"PT12H\",\"localDays\":false,"
                + "\"validFrom\":\"2015-10-01\"}";
        return Stream.concat(
                        Stream.of(roster),
                        IntStream.range(0, reports).mapToObj(number -> String.format(OF_DAY, number, section)))
                .toList();
    }
}
