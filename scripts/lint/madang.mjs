/** Rules of this house for oxlint. */
export default {
  meta: { name: 'madang' },
  rules: {
    /** Deadlines are law: time is an argument or comes from Clock, so that every rule can be tested on any day. */
    'time-from-clock': {
      create: (context) => ({
        NewExpression(node) {
          if (node.callee.name === 'Date' && node.arguments.length === 0)
            context.report({
              node,
              message: 'Take the time as an argument or from Clock, not from `new Date()`.',
            });
        },
      }),
    },
  },
};
