# Prints a shell of `module`: its header, and two boxes instead of its body. MODULE_data takes the low `bits` bits of port
# `from` and drives those of port `to`; MODULE_other takes every other input bit, each port by its name.
$0 ~ "^module " module "( |$)" { inside = 1 }
inside { header = header $0 "\n" }
inside && /^ *input/ {
  line = $0
  sub(/,? *(\/\/.*)?$/, "", line)
  name = line; sub(/.* /, "", name)
  range = match(line, /\[[^]]*\]/) ? substr(line, RSTART, RLENGTH) : ""
  names[++count] = name
  ranges[name] = range
}
inside && /^\);/ {
  printf "%s", header
  printf "  %s_data u_data (.from(%s[%d:0]), .to(%s[%d:0]));\n", module, from, bits - 1, to, bits - 1
  printf "  %s_other u_other (", module
  for (i = 1; i <= count; i++) {
    value = names[i] == from ? from " >> " bits : names[i]
    printf("%s.%s(%s)", (i > 1 ? ", " : ""), names[i], value)
  }
  print ");\nendmodule"
  printf "(* blackbox, keep *) module %s_data (input [%d:0] from, output [%d:0] to);\nendmodule\n", module, bits - 1, bits - 1
  printf "(* blackbox, keep *) module %s_other (", module
  for (i = 1; i <= count; i++) printf("%sinput [4095:0] %s", (i > 1 ? ", " : ""), names[i])
  print ");\nendmodule"
  exit
}
