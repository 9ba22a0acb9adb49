package se.socialdata.core.rule;

import com.google.common.collect.Lists;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * The rules of a set, put together so that the virtual machine compiles them into one method.
 *
 * <p>Called one by one through an interface, each condition of each rule costs a call that cannot be inlined, which for
 * simple rules is most of the time. Here the rules are composed from lambdas, whose captured values the virtual machine
 * trusts never to change, and are bound into one method handle, which it compiles as a constant once it is called often.
 * Nothing but speed depends on that.
 */
final class RuleProgram<T> {

    /** Rules in one word of outcomes. */
    static final int WORD = Long.SIZE / 2;

    private static final MethodHandle TEST;
    private static final MethodHandle BESIDE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            TEST = lookup.findVirtual(
                    OutcomeTest.class, "test", MethodType.methodType(long.class, Object.class, RuleContext.class));
            BESIDE = lookup.findStatic(
                    RuleProgram.class, "beside", MethodType.methodType(long.class, long.class, long.class, int.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected the methods of rule programs", e);
        }
    }

    private final MethodHandle[] words;

    private RuleProgram(MethodHandle[] words) {
        this.words = words;
    }

    static <T> RuleProgram<T> of(List<Rule<T>> rules) {
        return new RuleProgram<>(
                Lists.partition(rules, WORD).stream().map(RuleProgram::word).toArray(MethodHandle[]::new));
    }

    /** The outcomes of all rules, packed. */
    long[] run(T record, RuleContext context) {
        long[] outcomes = new long[words.length];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = invoke(words[i], record, context);
        }
        return outcomes;
    }

    private static long invoke(MethodHandle word, Object record, RuleContext context) {
        try {
            return (long) word.invokeExact(record, context);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("expected conditions to throw nothing checked", e);
        }
    }

    /** Composed as a balanced tree of method handles, which the virtual machine inlines whatever their size. */
    private static <T> MethodHandle word(List<Rule<T>> rules) {
        if (rules.size() == 1) {
            return TEST.bindTo(rules.get(0).toTest());
        }
        int half = rules.size() / 2;
        MethodHandle beside = MethodHandles.insertArguments(BESIDE, 2, 2 * half);
        MethodHandle second = MethodHandles.collectArguments(beside, 1, word(rules.subList(half, rules.size())));
        MethodHandle both = MethodHandles.collectArguments(second, 0, word(rules.subList(0, half)));
        return MethodHandles.permuteArguments(both, TEST.type().dropParameterTypes(0, 1), 0, 1, 0, 1);
    }

    @SuppressWarnings("unused") // called through BESIDE
    private static long beside(long first, long second, int shift) {
        return first | (second << shift);
    }
}
