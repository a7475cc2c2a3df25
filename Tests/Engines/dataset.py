"""Makes a folder of tables for `crosscheck bench engine fc`: what sources say, and claims on it.

python3 dataset.py FACTS CLAIMS SOURCES FOLDER, or python3 dataset.py tc|sg|pt SIZE FOLDER

Facts and claims speak of the same events, seen from more or less far: a town, its country, its
continent. The same numbers give the same tables.
"""

import os
import random
import sys


def tree(root, fan, edges):
    """Adds the edges (inner, outer) of a tree with so many children at each level; gives its leaves."""
    level = [root]
    for count in fan:
        inner = [(f"{node}_{child}", node) for node in level for child in range(count)]
        edges += inner
        level = [node for node, _ in inner]
    return level


def write(folder, relation, rows):
    with open(os.path.join(folder, relation + ".facts"), "w") as file:
        file.writelines("\t".join(map(str, row)) + "\n" for row in rows)


class World:
    """Places, measures, subjects and operations, and the events that happened."""

    def __init__(self, folder, events):
        self.random = random.Random(1)
        self.outer = {}
        towns = self.hierarchy(folder, "part_of", ["world"], (5, 4, 4, 3))
        measures = self.hierarchy(folder, "isa", [f"measure{i}" for i in range(4)], (3, 3))
        subjects = self.hierarchy(folder, "subisa", [f"subject{i}" for i in range(3)], (4, 3))
        operations = self.hierarchy(folder, "op_part", [f"op{i}" for i in range(6)], (3,))
        pick = self.random.choice
        self.events = [
            (pick(measures), pick(subjects), pick(towns), pick(operations), self.random.randrange(96),
             10 ** self.random.uniform(1, 3)) for _ in range(events)
        ]

    def hierarchy(self, folder, relation, roots, fan):
        edges = []
        leaves = [leaf for root in roots for leaf in tree(root, fan, edges)]
        self.outer.update(edges)
        write(folder, relation, edges)
        return leaves

    def statement(self, breadth):
        """What somebody says of an event: measure, subject, place, operation, period, number."""
        *scope, month, number = self.random.choice(self.events)
        steps = 0
        for column, name in enumerate(scope):
            while self.random.random() < breadth and name in self.outer:
                name = self.outer[name]
                steps += 1
            scope[column] = name
        months = self.random.choice((1, 1, 3, 12))
        start = month // months * months * 30
        low = int(number * 2 ** steps * self.random.choice((1, 1, 1, 0.95, 1.05, 2)))
        high = low + int(low * self.random.choice((0, 0, 0.05, 0.2)))
        return (*scope, start, start + months * 30 - 1, low, high)


def make(facts, claims, sources, folder):
    os.makedirs(folder, exist_ok=True)
    world = World(folder, facts // 50 + 20)
    names = [f"source{number}" for number in range(sources)]
    write(folder, "source", ((name,) for name in names))

    def fact(number):
        return (number, world.random.choice(names), *world.statement(0.2))

    write(folder, "fact", (fact(number) for number in range(facts)))
    write(folder, "claim", ((number, *world.statement(0.25)) for number in range(claims)))
    write(folder, "newclaim", ((10**7 + n, *world.statement(0.25)) for n in range(200)))
    write(folder, "newfact", (fact(2 * 10**7 + n) for n in range(200)))


def make_recursive(workload, size, folder):
    """Tables for `crosscheck bench engine tc`, `sg` or `pt`: a graph of so many nodes, a tree of so many
    levels, a program of so many variables."""
    os.makedirs(folder, exist_ok=True)
    dice = random.Random(1)

    def table(relation, count, *ranges):
        write(folder, relation, sorted({tuple(map(dice.randrange, ranges)) for _ in range(count)}))

    if workload == "tc":
        table("edge", 2 * size, size, size)
    elif workload == "sg":
        write(folder, "par", ((node, (node - 1) // 2) for node in range(1, 2 ** (size + 1) - 1)))
    else:
        objects, fields = size // 5, 8
        table("new", objects, size, objects)
        table("assign", size * 9 // 10, size, size)
        table("store", size // 8, size, fields, size)
        table("load", size // 8, size, size, fields)


if __name__ == "__main__":
    *numbers, folder = sys.argv[1:]
    if numbers[0] in ("tc", "sg", "pt"):
        make_recursive(numbers[0], int(numbers[1]), folder)
    else:
        make(*map(int, numbers), folder)
