package eu.limen.rules;

import java.io.Serializable;
import java.util.List;

/**
 * Other parameters for one section: the tailored approach per section (Recommendation of 23.11.2023, (5)(b)).
 *
 * @param parameters all parameters of the section, those that differ and those that do not
 * @param changed paths of those that differ, for example {@code label.highAlpha}
 */
public record SectionOverride(String section, Parameters parameters, List<String> changed) implements Serializable {}
