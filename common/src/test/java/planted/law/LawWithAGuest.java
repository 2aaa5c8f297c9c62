package planted.law;

import org.junit.jupiter.api.Test;

/** Stands for any library that common has not invited. */
public final class LawWithAGuest {

    private LawWithAGuest() {}

    @Test
    void guest() {}
}
