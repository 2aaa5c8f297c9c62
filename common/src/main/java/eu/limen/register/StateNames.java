package eu.limen.register;

import java.util.Locale;
import java.util.Map;

/** What the states are called in a sentence: the Java platform's English names, save where English wants an article. */
public final class StateNames {

    private static final Map<String, String> WITH_ARTICLE = Map.of("NL", "the Netherlands");

    private StateNames() {}

    /** {@code Austria} of {@code AT}; the code itself where no state has it. */
    public static String of(String code) {
        String withArticle = WITH_ARTICLE.get(code);
        return withArticle == null ? alone(code) : withArticle;
    }

    /** The same where it stands alone, as in a heading: {@code Netherlands}. */
    public static String alone(String code) {
        String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }
}
