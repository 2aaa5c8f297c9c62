package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonMembersTest {

    @Test
    void everyValueHasAPath() {
        String json = "{\"id\":\"S|AT-DE\",\"low\":1.50,\"open\":null,\"sides\":{\"AT\":{\"observed\":3}},"
                + "\"reasons\":[{\"rule\":\"HIGH\"},7],\"none\":[]}";

        Map<String, String> members = JsonMembers.of(json);

        assertThat(members)
                .containsOnly(
                        entry("id", "S|AT-DE"),
                        entry("low", "1.5"),
                        entry("open", "null"),
                        entry("sides.AT.observed", "3"),
                        entry("reasons[0].rule", "HIGH"),
                        entry("reasons[1]", "7"),
                        entry("none", "[]"));
    }

    @Test
    void whatIsNoObjectIsRefusedWithoutQuotingIt() {
        assertThatThrownBy(() -> JsonMembers.of("{\"note\":secret}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not JSON")
                .hasMessageNotContaining("secret")
                .hasNoCause();
        assertThatThrownBy(() -> JsonMembers.of("[1]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no JSON object");
    }
}
