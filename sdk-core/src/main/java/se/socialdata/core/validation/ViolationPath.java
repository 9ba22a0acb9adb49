package se.socialdata.core.validation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A property path such as {@code offers[1].date}, as nodes of a violation.
 *
 * <p>The standard ties an index to the node <em>after</em> the list: {@code offers[1].date} is the property {@code offers}
 * and then the property {@code date}, in the iterable, at index 1. A path that ends with an index ends with a bean node.
 */
final class ViolationPath {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)\\])?(?:\\.(?=.)|$)");

    /** A property and the index into it, where it is a list. */
    private record Step(String property, OptionalInt index) {}

    private final ImmutableList<Step> steps;

    private ViolationPath(ImmutableList<Step> steps) {
        this.steps = steps;
    }

    static ViolationPath parse(String path) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        Matcher matcher = STEP.matcher(path);
        int end = 0;
        while (end < path.length()) {
            checkArgument(matcher.find(end) && matcher.start() == end, "expected a path such as offers[1].date");
            String index = matcher.group(2);
            steps.add(new Step(
                    matcher.group(1), index == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(index))));
            end = matcher.end();
        }
        return new ViolationPath(steps.build());
    }

    void addTo(ConstraintViolationBuilder builder) {
        if (steps.isEmpty()) {
            builder.addConstraintViolation();
            return;
        }
        Node node = Node.of(builder.addPropertyNode(steps.get(0).property()));
        OptionalInt index = steps.get(0).index();
        for (Step step : steps.subList(1, steps.size())) {
            NodeBuilderCustomizableContext child = node.addProperty().apply(step.property());
            node = index.isPresent() ? Node.of(child.inIterable().atIndex(index.getAsInt())) : Node.of(child);
            index = step.index();
        }
        if (index.isPresent()) {
            node.addBean().get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
        } else {
            node.finish().run();
        }
    }

    /** What can follow a node; the standard has one type for nodes in a list and one for others, with nothing in common. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> addProperty,
            Supplier<LeafNodeBuilderCustomizableContext> addBean,
            Runnable finish) {

        static Node of(NodeBuilderCustomizableContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Node of(NodeBuilderDefinedContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
