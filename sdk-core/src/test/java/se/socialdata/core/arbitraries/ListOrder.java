package se.socialdata.core.arbitraries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeRegistry;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.AssessmentNode;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.time.Timeline;

/**
 * Proves that nothing depends on the order of a list that may be in any order: not a finding, not a derived value.
 *
 * <p>Records are {@linkplain #crowd crowded} first, so that ties are likely: many elements in each list, few different days,
 * elements that differ in one property alone. All of it works on the JSON of the record, and thus for every described record.
 *
 * @param <T> the record
 */
public final class ListOrder<T> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final JsonTypeRegistry TYPES = JsonTypeRegistry.load();

    /** The days between two days that remain different where days are made few; prime, to meet no month or week. */
    private static final int STEP = 61;

    private final Class<T> javaType;
    private final JsonType<T> type;
    private final ImmutableSet<String> ordered;
    private final ImmutableSet<String> orderedWithinDay;
    private final ImmutableSet<String> following;

    private ListOrder(
            Class<T> javaType,
            JsonType<T> type,
            ImmutableSet<String> ordered,
            ImmutableSet<String> orderedWithinDay,
            ImmutableSet<String> following) {
        this.javaType = javaType;
        this.type = type;
        this.ordered = ordered;
        this.orderedWithinDay = orderedWithinDay;
        this.following = following;
    }

    /**
     * The proof for a described record, all of whose lists are in any order.
     *
     * @param javaType the record
     * @param <T> the record
     * @return the proof
     */
    @SuppressWarnings("unchecked")
    public static <T> ListOrder<T> of(Class<T> javaType) {
        JsonType<T> type = (JsonType<T>) TYPES.findForWriting(javaType).orElseThrow();
        return new ListOrder<>(javaType, type, ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    }

    /** Names the properties that are lists whose order means something; they keep it. */
    public ListOrder<T> keeping(String... properties) {
        return new ListOrder<>(javaType, type, ImmutableSet.copyOf(properties), orderedWithinDay, following);
    }

    /** Names the properties that are lists whose elements of one day stand in an order that means something; they keep that. */
    public ListOrder<T> keepingWithinDay(String... properties) {
        return new ListOrder<>(javaType, type, ordered, ImmutableSet.copyOf(properties), following);
    }

    /** Names the methods whose result is documented to be in the order of the record, and is compared without it. */
    public ListOrder<T> following(String... methods) {
        return new ListOrder<>(javaType, type, ordered, orderedWithinDay, ImmutableSet.copyOf(methods));
    }

    /**
     * A record in which ties are likely, made of two.
     *
     * @param one gives everything but the lists
     * @param other adds its elements to those of the first
     * @param random decides what else the elements have in common
     * @return the crowded record; the first with fewer changes where the crowd cannot be a record
     */
    public T crowd(T one, T other, Random random) {
        JsonNode joined = join(tree(one), tree(other));
        JsonNode fewDays = withFewDays(joined);
        return read(mixed(fewDays, random))
                .or(() -> read(fewDays))
                .or(() -> read(joined))
                .or(() -> read(withFewDays(tree(one))))
                .orElse(one);
    }

    /** The same record with its lists, and those of its elements, in another order. */
    public T shuffle(T record, Random random) {
        JsonNode tree = tree(record);
        shuffle(tree, random);
        return read(tree).orElseThrow();
    }

    /** A day on which something may have happened or fallen due: one of the record's own days, or some time after it. */
    public LocalDate pickDay(T record, LocalDate otherwise, Random random) {
        List<LocalDate> days = new ArrayList<>();
        collectDays(tree(record), days);
        LocalDate day = days.isEmpty() ? otherwise : days.get(random.nextInt(days.size()));
        int[] later = {0, 0, 0, 1, 30, 200, 400};
        return day.plusDays(later[random.nextInt(later.length)]);
    }

    /** What comes out otherwise of a shuffled record than of the record: of the rules, and of what is derived. */
    public Map<String, String> findDifferences(T record, T shuffled, RuleSet<? super T> rules, RuleContext context) {
        Map<String, String> differences = new TreeMap<>(findDifferences(record, shuffled, context.asOf()));
        addDifferences(outcomes(record, rules, context), outcomes(shuffled, rules, context), differences);
        return differences;
    }

    /** What is derived otherwise of a shuffled record than of the record. */
    public Map<String, String> findDifferences(T record, T shuffled, LocalDate day) {
        Map<String, String> differences = new TreeMap<>();
        addDifferences(derived(record, day), derived(shuffled, day), differences);
        return differences;
    }

    private static void addDifferences(
            Map<String, String> before, Map<String, String> after, Map<String, String> differences) {
        Maps.difference(before, after)
                .entriesDiffering()
                .forEach((name, difference) ->
                        differences.put(name, difference.leftValue() + " became " + difference.rightValue()));
    }

    /** What each rule says of a record: the outcome, the explanation and the findings, apart from where they point. */
    private static <R> Map<String, String> outcomes(R record, RuleSet<? super R> rules, RuleContext context) {
        Map<String, String> outcomes = new TreeMap<>();
        Assessment assessment = rules.check(record, context);
        for (AssessmentNode node : assessment.getNodes()) {
            outcomes.put(
                    node.getRuleId().orElseThrow(),
                    node.getOutcome() + " " + node.getExplanationSv() + " " + node.getExplanationEn());
        }
        Map<String, List<String>> findings = new TreeMap<>();
        for (Finding finding : assessment.getFindingsAndUndetermined()) {
            findings.computeIfAbsent(finding.getRuleId(), id -> new ArrayList<>())
                    .add(finding.getOutcome() + " " + finding.getSeverity() + " " + finding.getMessageSv() + " "
                            + finding.getMessageEn() + " " + finding.getProvision());
        }
        findings.forEach((id, said) ->
                outcomes.merge(id, said.stream().sorted().toList().toString(), (node, list) -> node + " " + list));
        return outcomes;
    }

    /** What a record derives from its properties, as text, by the name of the method. */
    private Map<String, String> derived(T record, LocalDate day) {
        Map<String, String> values = new TreeMap<>();
        for (Method method : javaType.getMethods()) {
            Class<?>[] parameters = method.getParameterTypes();
            boolean dated = Arrays.equals(parameters, new Class<?>[] {LocalDate.class});
            if (!Modifier.isStatic(method.getModifiers())
                    && method.isDefault()
                    && method.getReturnType() != javaType
                    && method.getReturnType() != void.class
                    && (dated || parameters.length == 0)) {
                boolean inAnyOrder = following.contains(method.getName());
                Object value = dated ? invoke(method, record, day) : invoke(method, record);
                values.put(method.getName() + (dated ? "(day)" : ""), describe(value, inAnyOrder));
            }
        }
        return values;
    }

    private static Object invoke(Method method, Object record, Object... arguments) {
        try {
            return method.invoke(record, arguments);
        } catch (InvocationTargetException e) {
            return e.getTargetException().toString();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A derived value as text: a record in it stands with its lists sorted, for it may come from a shuffled one. */
    @SuppressWarnings("unchecked")
    private String describe(Object value, boolean inAnyOrder) {
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> describe(present, inAnyOrder)).orElse("absent");
        }
        if (value instanceof Map<?, ?> map) {
            return describe(map.entrySet().stream().toList(), inAnyOrder);
        }
        if (value instanceof Timeline<?> timeline) {
            return timeline.getSegments().stream()
                    .map(segment -> segment.interval() + ": " + describe(segment.value(), inAnyOrder))
                    .toList()
                    .toString();
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return describe(entry.getKey(), false) + "=" + describe(entry.getValue(), inAnyOrder);
        }
        if (value instanceof Collection<?> collection) {
            List<String> parts = collection.stream()
                    .map(part -> describe(part, inAnyOrder))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (inAnyOrder) {
                Collections.sort(parts);
            }
            return parts.toString();
        }
        return TYPES.findForWriting(value.getClass())
                .filter(known -> !value.getClass().isEnum())
                .map(known -> sorted(parse(JsonWriter.of((JsonType<Object>) known, Jackson2.engine())
                                .write(value)))
                        .toString())
                .orElseGet(value::toString);
    }

    private JsonNode tree(T record) {
        return parse(JsonWriter.of(type, Jackson2.engine()).write(record));
    }

    private Optional<T> read(JsonNode tree) {
        try {
            return Optional.of(
                    JsonReader.of(type, JsonSettings.strict(Jackson2.engine())).read(tree.toString()));
        } catch (JsonProblem problem) {
            return Optional.empty();
        }
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode join(JsonNode one, JsonNode other) {
        JsonNode joined = one.deepCopy();
        other.properties().forEach(field -> {
            JsonNode mine = joined.get(field.getKey());
            if (field.getValue() instanceof ArrayNode list && isOfObjects(list)) {
                if (mine == null) {
                    ((ObjectNode) joined).set(field.getKey(), list.deepCopy());
                } else {
                    list.forEach(element -> ((ArrayNode) mine).add(element.deepCopy()));
                }
            }
        });
        return joined;
    }

    /** Each day becomes the last but one of a few that lie far apart; what was in order stays in order. */
    private static JsonNode withFewDays(JsonNode tree) {
        if (tree.isTextual() && DATE.matcher(tree.textValue()).matches()) {
            long day = LocalDate.parse(tree.textValue()).toEpochDay();
            return TextNode.valueOf(
                    LocalDate.ofEpochDay(Math.floorDiv(day, STEP) * STEP).toString());
        }
        return rebuilt(tree, ListOrder::withFewDays);
    }

    /** Elements of a list take properties from each other, so that some are the same in all but one. */
    private static JsonNode mixed(JsonNode tree, Random random) {
        JsonNode copy = rebuilt(tree, part -> mixed(part, random));
        if (copy instanceof ArrayNode list && isOfObjects(list)) {
            for (JsonNode element : list) {
                if (random.nextInt(3) == 0) {
                    JsonNode giver = list.get(random.nextInt(list.size()));
                    String spared = name(element, random.nextInt(Math.max(1, element.size())));
                    giver.properties().forEach(field -> {
                        if (!field.getKey().equals(spared)) {
                            ((ObjectNode) element)
                                    .set(field.getKey(), field.getValue().deepCopy());
                        }
                    });
                }
            }
        }
        return copy;
    }

    private static String name(JsonNode element, int place) {
        List<String> names = new ArrayList<>();
        element.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "" : names.get(place);
    }

    private void shuffle(JsonNode tree, Random random) {
        tree.forEach(part -> shuffle(part, random));
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getValue() instanceof ArrayNode list && !ordered.contains(field.getKey())) {
                    boolean byDay = orderedWithinDay.contains(field.getKey());
                    reorder(
                            list,
                            byDay
                                    ? elements -> shuffleDays(elements, random)
                                    : elements -> Collections.shuffle(elements, random));
                }
            });
        }
    }

    /** Elements of different days change places; those of one day, and those without a day after them, stay in order. */
    private static void shuffleDays(List<JsonNode> elements, Random random) {
        ListMultimap<String, JsonNode> days =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        String day = "";
        for (JsonNode element : elements) {
            day = element.path("date").asText(day);
            days.put(day, element);
        }
        List<String> order = new ArrayList<>(days.keySet());
        boolean begunWithoutDay = order.remove("");
        Collections.shuffle(order, random);
        elements.clear();
        if (begunWithoutDay) {
            elements.addAll(days.get(""));
        }
        order.forEach(next -> elements.addAll(days.get(next)));
    }

    private static void reorder(ArrayNode list, Consumer<List<JsonNode>> change) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        change.accept(elements);
        list.removeAll();
        list.addAll(elements);
    }

    private JsonNode sorted(JsonNode tree) {
        JsonNode copy = rebuilt(tree, this::sorted);
        if (copy instanceof ArrayNode list) {
            List<JsonNode> elements = new ArrayList<>();
            list.forEach(elements::add);
            elements.sort((one, other) -> one.toString().compareTo(other.toString()));
            return MAPPER.createArrayNode().addAll(elements);
        }
        return copy;
    }

    private static void collectDays(JsonNode tree, List<LocalDate> days) {
        if (tree.isTextual() && DATE.matcher(tree.textValue()).matches()) {
            days.add(LocalDate.parse(tree.textValue()));
        }
        tree.forEach(part -> collectDays(part, days));
    }

    private static boolean isOfObjects(ArrayNode list) {
        return !list.isEmpty() && list.get(0).isObject();
    }

    private static JsonNode rebuilt(JsonNode tree, UnaryOperator<JsonNode> change) {
        if (tree instanceof ArrayNode list) {
            ArrayNode copy = MAPPER.createArrayNode();
            list.forEach(element -> copy.add(change.apply(element)));
            return copy;
        }
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = MAPPER.createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), change.apply(field.getValue())));
            return copy;
        }
        return tree;
    }
}
