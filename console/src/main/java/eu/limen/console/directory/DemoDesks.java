package eu.limen.console.directory;

import eu.limen.register.SectionRegister;
import java.net.URI;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desks of a demo: in each state one at the border, the single point of contact and one on call, all called at one address of this machine. */
final class DemoDesks {

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final int SECRET_BYTES = 32;

    private DemoDesks() {}

    static void put(ContactPoints desks, SectionRegister register, URI calls) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        register.sections().stream()
                .flatMap(section -> section.states().stream())
                .distinct()
                .sorted()
                .flatMap(state -> of(state, calls).stream())
                .forEach(desk -> desks.put(desk, HexFormat.of().formatHex(secret)));
    }

    private static List<ContactPoint> of(String state, URI calls) {
        return List.of(
                desk(state, "BORDER", DeskLevel.LOCAL, MORNING, EVENING, calls),
                desk(state, "SPOC", DeskLevel.NATIONAL, MORNING, EVENING, calls),
                desk(state, "ON-CALL", DeskLevel.ON_CALL, null, null, calls));
    }

    private static ContactPoint desk(
            String state,
            String name,
            DeskLevel level,
            @Nullable LocalTime dutyFrom,
            @Nullable LocalTime dutyTo,
            URI calls) {
        return new ContactPoint(
                state + "-" + name,
                state,
                level,
                "Demo desk " + name + " of " + state,
                List.of(),
                null,
                calls.toString(),
                NightChannel.WEBHOOK,
                List.of("en"),
                dutyFrom,
                dutyTo,
                null,
                ALWAYS,
                null);
    }
}
