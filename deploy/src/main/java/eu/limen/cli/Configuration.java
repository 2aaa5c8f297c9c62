package eu.limen.cli;

import eu.limen.codec.RuleSetFiles;
import eu.limen.codec.RuleSetReader;
import eu.limen.register.ProblemsException;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The registers and rules of a run: Limen's own, unless files are named. */
final class Configuration {

    private @Nullable SectionRegister sections;
    private @Nullable RunRules rules;

    /** Reads what is named, or notes all that is wrong with it. */
    void read(@Nullable Path sectionFile, @Nullable Path ruleFile, Problems problems) {
        readSections("--sections", sectionFile, problems);
        readRules("--rules", ruleFile, problems);
    }

    /** Reads the register of sections alone, as a line of some file names it. */
    void readSections(String line, @Nullable Path sectionFile, Problems problems) {
        sections = read(line, sectionFile, Configuration::readSections, SectionRegister::standard, problems);
    }

    /** Reads the rules alone, as an option of some name gives them. */
    void readRules(String option, @Nullable Path ruleFile, Problems problems) {
        rules = read(option, ruleFile, RuleSetFiles::read, () -> RunRules.only(RuleSetReader.standard()), problems);
    }

    SectionRegister sections() {
        return required(sections);
    }

    RunRules rules() {
        return required(rules);
    }

    private static SectionRegister readSections(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return SectionRegister.read(String.valueOf(file.getFileName()), reader);
        }
    }

    private static <T> T required(@Nullable T read) {
        if (read == null) {
            throw new IllegalStateException("configuration: not read");
        }
        return read;
    }

    private static <T> @Nullable T read(
            String option, @Nullable Path file, Reading<T> reading, Supplier<T> standard, Problems problems) {
        if (file == null) {
            return standard.get();
        }
        try {
            return reading.of(file);
        } catch (ProblemsException wrong) {
            wrong.problems().forEach(problem -> problems.add(option + ": " + wrong.file() + ": " + problem));
        } catch (IOException unreadable) {
            problems.add(option, file.toString(), "a file that can be read");
        }
        return null;
    }

    /** Reads a file of configuration. */
    private interface Reading<T> {

        T of(Path file) throws IOException;
    }
}
