package se.socialdata.core.json;

import static se.socialdata.core.json.JsonTypes.expect;

import se.socialdata.core.money.Money;

/** An amount of money as a number of kronor with at most two decimals. */
final class MoneyJson implements JsonType<Money> {

    private static final String EXPECTATION = "expected an amount in kronor with at most two decimals";

    /** No amount has more digits before and after the point; a greater scale is long to compute with. */
    private static final int MAX_SCALE = 30;

    @Override
    public Class<Money> getJavaType() {
        return Money.class;
    }

    @Override
    public Money read(JsonInput input) {
        try {
            if (input.token() == JsonToken.INTEGER) {
                return Money.of(input.integer());
            }
            expect(input.token() == JsonToken.DECIMAL, EXPECTATION);
            expect(Math.abs((long) input.decimal().scale()) <= MAX_SCALE, EXPECTATION);
            return Money.of(input.decimal());
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new JsonProblem(EXPECTATION, e);
        }
    }

    @Override
    public void write(JsonOutput output, Money value) {
        if (value.toOre() % 100 == 0) {
            output.integer(value.toOre() / 100);
        } else {
            output.decimal(value.toKronor());
        }
    }

    @Override
    public JsonSchema toSchema(JsonDefinitions definitions) {
        return JsonSchema.ofType("number");
    }
}
