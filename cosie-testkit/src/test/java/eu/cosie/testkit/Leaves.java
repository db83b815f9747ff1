package eu.cosie.testkit;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All of a type that a value of the model holds, in an order that follows the types. */
final class Leaves {

  private Leaves() {}

  static <T> Stream<T> of(Object value, Class<T> type) {
    if (type.isInstance(value)) {
      return Stream.of(type.cast(value));
    }
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(each -> of(each, type));
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(each -> of(each, type));
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(each -> of(each, type));
    }
    if (value instanceof Enum
        || value instanceof ElementId
        || value instanceof Topic
        || value.getClass().getModule() != CaseRecord.class.getModule()) {
      return Stream.of();
    }
    return RecordReport.accessors(value.getClass()).stream()
        .flatMap(accessor -> of(RecordReport.call(accessor, value), type));
  }
}
