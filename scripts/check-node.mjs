// Imported first by every command. Old Node must be able to read this file and say why it stops: plain syntax only.
var wanted = [20, 19];
var found = process.versions.node.split('.').map(Number);
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    '✖ Node.js ' + wanted.join('.') + ' 이상이 필요합니다. 지금은 ' + process.versions.node + ' 입니다.',
  );
  console.error(
    '  Node.js ' + wanted.join('.') + ' or newer is needed; this is ' + process.versions.node + '.',
  );
  console.error('  → https://nodejs.org 에서 새 버전을 설치하세요. / Install a newer one from there.');
  process.exit(1);
}
