package nl.schakel.testkit;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

class RealMongoCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        MongoTarget target = MongoTarget.get();
        return target.kind() == TargetKind.EMBEDDED
                ? ConditionEvaluationResult.disabled("needs a real MongoDB, this run has " + target.description())
                : ConditionEvaluationResult.enabled("this run has " + target.description());
    }
}
