package eu.limen.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import eu.limen.rules.Contradictions;
import eu.limen.rules.Parameters;
import eu.limen.rules.RuleSet;
import eu.limen.rules.Validity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a rule set from YAML, of which JSON is a subset (contract section 4); refuses it with all its problems at once. */
public final class RuleSetReader {

    private static final String STANDARD = "/rules/default.yaml";
    private static final String UNNAMED = "unnamed";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.+-]{1,40}");
    private static final List<String> FIELDS = List.of(
            "name",
            "version",
            "publishedAt",
            "validFrom",
            "regime",
            "parameters",
            "overrides",
            "approvals",
            "exemplars",
            "expectations");

    /** Norway's code is a word and not the opposite of yes, as YAML 1.1 has it. */
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RuleSetReader() {}

    /** The rules that Limen ships with, valid from 1999-01-01T00:00:00Z. */
    public static RuleSet standard() {
        return Standard.RULES;
    }

    /**
     * Reads a rule set; parameters that it does not name have their standard values.
     *
     * @param file its name, for messages
     * @throws ProblemsException with everything that is wrong
     */
    public static RuleSet read(String file, String yaml) {
        return read(file, yaml, standard().parameters());
    }

    /**
     * Looks at a file of rules without refusing it.
     *
     * @param file its name, for messages
     */
    public static RuleSetInspection inspect(String file, String yaml) {
        try {
            List<Problem> problems = new ArrayList<>();
            RuleSet rules = read(file, yaml, standard().parameters(), problems);
            return new RuleSetInspection(rules, List.copyOf(problems), RulePlaces.of(YAML.createParser(yaml)));
        } catch (ProblemsException notEvenYaml) {
            return new RuleSetInspection(null, notEvenYaml.problems(), Map.of());
        } catch (IOException impossible) {
            // Reading from memory does not fail.
            throw new UncheckedIOException(impossible);
        }
    }

    private static RuleSet read(String file, String yaml, @Nullable Parameters base) {
        List<Problem> problems = new ArrayList<>();
        RuleSet rules = read(file, yaml, base, problems);
        if (!problems.isEmpty()) {
            throw new ProblemsException(file, problems);
        }
        return rules;
    }

    private static RuleSet read(String file, String yaml, @Nullable Parameters base, List<Problem> problems) {
        RuleNode root = new RuleNode("", tree(file, yaml), problems);
        root.isObjectOf(FIELDS);
        RuleSet rules = ruleSet(root, ParametersReader.ofAll(root.get("parameters"), base));
        if (problems.isEmpty()) {
            problems.addAll(contradictions(rules));
        }
        return rules;
    }

    private static RuleSet ruleSet(RuleNode root, Parameters parameters) {
        RuleNode name = root.get("name");
        return new RuleSet(
                name.isGiven() ? name.text(NAME.asMatchPredicate(), "1 to 40 of a-z, 0-9 and -") : UNNAMED,
                root.get("version").text(VERSION.asMatchPredicate(), "1 to 40 of A-Z, a-z, 0-9, . + -, in quotes"),
                root.get("publishedAt").instant(),
                root.get("validFrom").instant(),
                root.get("regime").text(RuleSet.REGIMES::contains, "one of " + RuleSet.REGIMES),
                parameters,
                RuleLists.overrides(root.get("overrides"), parameters),
                RuleLists.approvals(root.get("approvals")),
                RuleLists.exemplars(root.get("exemplars")),
                RuleLists.expectations(root.get("expectations")));
    }

    private static List<Problem> contradictions(RuleSet rules) {
        List<Problem> found = new ArrayList<>(Validity.problems(rules.publishedAtMillis(), rules.validFromMillis()));
        found.addAll(Contradictions.in(rules.parameters(), "parameters"));
        for (int i = 0; i < rules.overrides().size(); i++) {
            found.addAll(Contradictions.in(rules.overrides().get(i).parameters(), "overrides[" + i + "].parameters"));
        }
        return found;
    }

    static @Nullable JsonNode tree(String file, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String said = e.getOriginalMessage().lines().findFirst().orElse("");
            String there = yaml.lines().skip(line - 1L).findFirst().orElse("");
            throw new ProblemsException(
                    file,
                    List.of(new Problem(
                            "line " + line, there.strip(), "YAML or JSON, each key once; the reader says: " + said)));
        }
    }

    /** Read once, when first asked for. */
    private static final class Standard {

        private static final RuleSet RULES = read(STANDARD, text(), null);

        private static String text() {
            try (InputStream stream = RuleSetReader.class.getResourceAsStream(STANDARD)) {
                return new String(Objects.requireNonNull(stream, STANDARD).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
