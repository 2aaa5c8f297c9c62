package eu.limen.jobs;

import eu.limen.model.HumanDecision;
import eu.limen.rules.RuleDocument;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * What the analysis reads.
 *
 * @param reports of the states, as they came
 * @param decisions of people on results, from the console
 * @param rules as they are published
 */
public record Inputs(
        DataStream<RawReport> reports, DataStream<HumanDecision> decisions, DataStream<RuleDocument> rules) {}
